// Entry for the runtimes that have a command line. It ends by itself: nothing may be left open.
import type { Report } from './checks.ts'
import { run } from './program.ts'

const { argv, versions } = process
const results = await run(`${argv[2]}`)

let core = ''
try {
  core = import.meta.resolve('@oaix/core')
} catch {
  // A bundle, far from any node_modules.
}
const version = versions.deno ?? versions.bun ?? versions.node
const report: Report = { results, rejections: [], version, core }
console.log(JSON.stringify(report))

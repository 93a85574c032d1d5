// Everything that must hold, with one line per check and the count at the end. Arguments go to vitest, which then
// runs alone: `npm test -- test/chat`, `npm test -- -u`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { missing } from './programs.mjs'
import { run } from './run.mjs'
import { packages } from './workspace.mjs'

const counts = { passed: 0, failed: 0, skipped: 0 }

function report(label, passed, output, seconds) {
  counts[passed ? 'passed' : 'failed'] += 1
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${label}${seconds ? ` (${seconds.toFixed(1)} s)` : ''}`)
  if (!passed) console.log(output)
}

async function check(label, command, ...args) {
  const { code, output, seconds } = await run(command, args)
  report(label, code === 0, output, seconds)
}

async function runTests(scratch, args) {
  const results = join(scratch, 'vitest.json')
  // A missing snapshot fails rather than being written unseen, and `.only` hides nothing.
  const strict = args.length > 0 ? args : ['--update=none', '--allowOnly=false']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const { code } = await run('vitest', ['run', ...reporters, ...strict], { stdio: 'inherit' })
  let failed = 0
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(results, 'utf8'),
    )
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    counts.passed += numPassedTests
    counts.skipped += numPendingTests + numTodoTests
    failed = numFailedTests + unloaded.length
  } catch (error) {
    console.log(`No results of vitest: ${error.message}`)
  }
  // Unhandled rejections and the like belong to no test.
  counts.failed += code !== 0 && failed === 0 ? 1 : failed
}

async function checkPackage(name, tarball) {
  try {
    const { buffer } = new Uint8Array(readFileSync(tarball))
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
    report(`publint ${name}`, messages.length === 0, messages.map((m) => formatMessage(m, pkg)).join('\n'))
  } catch (error) {
    report(`publint ${name}`, false, error.stack)
  }
  await check(`attw ${name}`, 'attw', tarball, '--profile', 'esm-only', '--no-emoji')
}

async function checkPackages(scratch) {
  const { code, output } = await run('npm', ['pack', '--workspaces', '--pack-destination', scratch])
  if (code !== 0) return report('npm pack', false, output)
  for (const { manifest } of packages()) {
    const { name, version } = manifest
    await checkPackage(name, join(scratch, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`))
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'oaix-test-'))
const args = process.argv.slice(2)
try {
  if (args.length > 0) {
    await runTests(scratch, args)
  } else {
    await check('format and lint (biome)', 'biome', 'check', '--error-on-warnings')
    await check('types of the packages (tsc)', 'tsc', '-p', 'tsconfig.json')
    await check('types of the entries for Node (tsc)', 'tsc', '-p', 'tsconfig.node.json')
    await check('types of the tests (tsc)', 'tsc', '-p', 'test/tsconfig.json')
    await check('types of the example (tsc)', 'tsc', '-p', 'examples/browser-chat/tsconfig.json')
    await check('unused files, exports and dependencies (knip)', 'knip')
    await runTests(scratch, [])
    await checkPackages(scratch)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

if (args.length === 0 && missing.length > 0) console.log(`\nNot run: ${missing.join(', ')}`)
const { passed, failed, skipped } = counts
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

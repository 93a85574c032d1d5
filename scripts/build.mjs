// Builds every package into its `dist`: modules by rollup, declarations by tsc.
import { copyFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { markBuilt, sourcesHash } from './freshness.mjs'
import { run } from './run.mjs'
import { packages, root } from './workspace.mjs'

const hash = sourcesHash()
rmSync(join(root, '.types'), { recursive: true, force: true })
for (const { folder } of packages()) rmSync(join(folder, 'dist'), { recursive: true, force: true })

const declarations = [
  '--noEmit',
  'false',
  '--emitDeclarationOnly',
  '--rootDir',
  'packages',
  '--outDir',
  '.types',
]
const steps = await Promise.all([
  run('rollup', ['--config', '--silent']),
  run('tsc', ['-p', 'tsconfig.build.json']),
  // The same, for the entries that are for Node.
  run('tsc', ['-p', 'tsconfig.node.json', ...declarations]),
])
for (const { code, output } of steps) {
  if (code !== 0) process.stderr.write(output)
}
if (steps.some(({ code }) => code !== 0)) process.exit(1)

for (const { name, folder } of packages()) {
  cpSync(join(root, '.types', name, 'src'), join(folder, 'dist'), { recursive: true })
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
}
markBuilt(hash)

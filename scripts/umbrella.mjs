// Writes packages/oaix/src/index.ts, which exports by name what all the other packages export.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { packages } from './workspace.mjs'

const file = join('packages', 'oaix', 'src', 'index.ts')

const lines = []
for (const { manifest } of packages().filter(({ name }) => name !== 'oaix')) {
  const names = Object.keys(await import(manifest.name))
  lines.push(
    `export type * from '${manifest.name}'`,
    `export { ${names.join(', ')} } from '${manifest.name}'`,
  )
}
writeFileSync(file, `${lines.join('\n')}\n`)
await run('biome', ['check', '--write', file])

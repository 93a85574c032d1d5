import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isBuilt } from '../scripts/freshness.mjs'
import { entries, packages, root } from '../scripts/workspace.mjs'
import { importsOf, packageOf } from './support/sources.ts'

// What users can import changes only on purpose: `npm test -- -u` accepts a change.
describe.each(entries())('%s', (entry) => {
  test('exports these names', async () => {
    expect(Object.keys(await import(entry)).sort()).toMatchSnapshot()
  })
})

describe('the build', () => {
  beforeAll(() => {
    if (!isBuilt()) throw new Error('The build is out of date: npm run build')
  })

  test('exports in plain Node what the sources export', async () => {
    const program = `
      const names = {}
      for (const entry of ${JSON.stringify(entries())}) names[entry] = Object.keys(await import(entry)).sort()
      console.log(JSON.stringify(names))`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const sources = await Promise.all(
      entries().map(async (entry) => [entry, Object.keys(await import(entry)).sort()]),
    )
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(sources))
  })

  test.each(packages())('of $name imports nothing but its dependencies', ({ folder, manifest }) => {
    const dist = join(folder, 'dist')
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.includes('node_modules'))).toEqual([])
    const foreign = files
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .flatMap((file) => importsOf(readFileSync(join(dist, file), 'utf8')))
      .filter(({ specifier }) => !/^(?:\.|node:)/.test(specifier))
      .map(({ specifier }) => packageOf(specifier))
    expect(Object.keys(manifest.dependencies ?? {})).toEqual(expect.arrayContaining([...new Set(foreign)]))
  })

  test('names the origin of the line splitter', () => {
    const built = join(root, 'packages/core/dist/fetch-event-source/parse.js')
    expect(readFileSync(built, 'utf8')).toMatch(/MIT.*Microsoft.*THIRD-PARTY-NOTICES/)
    const notices = readFileSync(join(root, 'packages/core/THIRD-PARTY-NOTICES'), 'utf8')
    expect(notices).toContain('Copyright (c) Microsoft Corporation')
  })
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The bundle of the sources of some names, and the packages that it holds code of. */
async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['@oaix/source'],
    metafile: true,
    write: false,
    outfile: 'bundle.js',
    logLevel: 'silent',
  })
  const inputs = Object.entries(metafile.outputs['bundle.js']?.inputs ?? {}).filter(
    ([path, input]) => path !== '<stdin>' && input.bytesInOutput > 0,
  )
  const holds = new Set(
    inputs.map(
      ([path]) =>
        /^node_modules\/((?:@[^/]+\/)?[^/]+)|^packages\/[^/]+/.exec(path)?.at(1) ?? path.split('/')[1],
    ),
  )
  const [file] = outputFiles
  return {
    holds: [...holds].sort(),
    size: gzipSync(file?.contents ?? '', { level: 9 }).length / 1000,
    bytes: file?.contents.length,
  }
}

describe('what a bundle holds', () => {
  test('the main entry: no validation library', async () => {
    const names = Object.keys(await import('@oaix/structured'))
    const { holds } = await bundle(`export { ${names} } from '@oaix/structured'`)
    // The parser of event streams becomes part of core when that is built.
    expect(holds).toEqual(['@microsoft/fetch-event-source', 'chat', 'core', 'responses', 'structured'])
  })

  test('formats and tools: no call', async () => {
    const { holds } = await bundle(
      `export { jsonSchemaFormat, functionTool, customTool } from '@oaix/structured'`,
    )
    expect(holds).toEqual(['core', 'structured'])
  })

  test('the entry for valibot: only what converts schemas', async () => {
    const { holds } = await bundle(
      `export { jsonSchemaFormat, functionTool } from '@oaix/structured/valibot'`,
    )
    expect(holds).toEqual(['@valibot/to-json-schema', 'core', 'structured'])
  })

  test('with a schema of valibot: of valibot no more than the schema', async () => {
    const { holds } = await bundle(`
      import { jsonSchemaFormat } from '@oaix/structured/valibot'
      import * as v from 'valibot'
      export const format = () => jsonSchemaFormat(v.object({ a: v.optional(v.string()) }), { name: 'x' })`)
    expect(holds).toEqual(['@valibot/to-json-schema', 'core', 'structured', 'valibot'])
  })

  test.each(['@oaix/structured', '@oaix/structured/valibot'])(
    'a bare import of %s: nothing',
    async (specifier) => {
      expect((await bundle(`import '${specifier}'`)).bytes).toBe(0)
    },
  )
})

describe('sizes in the README', () => {
  const readme = readFileSync(`${root}/packages/structured/README.md`, 'utf8')
  const [, section = ''] = /^## Sizes$([\s\S]*?)^## /m.exec(readme) ?? []
  const rows = [...section.matchAll(/^\| (`.*?) \| ([\d.]+) \|(?: `(\w+)` \|)?/gm)].map(
    ([, label = '', stated, base]) => {
      const [names, specifier = '@oaix/structured'] = label.replaceAll('`', '').split(' of ')
      const code = `export { ${names} } from '${specifier}'`
      const from = base?.endsWith('Completion') ? 'chat' : 'responses'
      const before =
        base && `export { createClient } from '@oaix/core'; export { ${base} } from '@oaix/${from}'`
      return { label, stated: Number(stated), code, before }
    },
  )

  test('are read', () => {
    expect(rows.filter(({ before }) => !before)).toHaveLength(5)
    expect(rows.filter(({ before }) => before)).toHaveLength(7)
  })

  test.each(rows)('$label', async ({ stated, code, before }) => {
    const base = before ? (await bundle(before)).size : 0
    const size = (await bundle(`${before ?? ''}; ${code}`)).size - base
    expect(Math.abs(size - stated), `${size}`).toBeLessThan(0.1 + size * 0.01)
  })
})

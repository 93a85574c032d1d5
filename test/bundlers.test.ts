import { beforeAll, describe, expect, test } from 'vitest'
import { isBuilt } from '../scripts/freshness.mjs'
import { gzipped, type Imports, minify } from '../scripts/measure.mjs'
import { bundlers } from './support/bundlers.ts'
import { pathsIn } from './support/pathsIn.ts'

const functions = {
  '@oaix/chat': ['createChatCompletion', 'streamChatCompletion', 'textDeltas'],
  '@oaix/files': ['listFiles', 'uploadFile'],
}
const programs: Record<string, Imports> = {
  'a stream on the lite client': {
    '@oaix/core/lite': ['createClient'],
    '@oaix/chat': ['streamChatCompletion'],
  },
  'an app on the lite client': {
    '@oaix/core/lite': ['createClient'],
    '@oaix/core': ['paginate'],
    ...functions,
  },
  'an app on the ky client': { '@oaix/core': ['createClient', 'paginate'], ...functions },
  'an app from the umbrella': { oaix: ['createClient', 'paginate', ...Object.values(functions).flat()] },
}

const uploads = ['/uploads', ...['cancel', 'complete', 'parts'].map((what) => `/uploads/{upload_id}/${what}`)]
const paths = (program: string) =>
  program.startsWith('a stream') ? ['/chat/completions'] : ['/chat/completions', '/files', ...uploads]

beforeAll(() => {
  if (!isBuilt()) throw new Error('The build is out of date: npm run build')
})

/** The bytes of each bundle, those of the smallest last. */
async function bytes(
  imports: Imports,
  finish: (code: string) => Promise<string> | string,
  minified: boolean,
) {
  const sizes: Record<string, number> = {}
  for (const [name, bundle] of Object.entries(bundlers)) {
    sizes[name] = gzipped(await finish(await bundle(imports, minified)))
  }
  return { sizes, limit: Math.min(...Object.values(sizes)) * 1.03 }
}

describe.each(Object.entries(programs))('%s', (name, imports) => {
  test.each(Object.entries(bundlers))(
    'contains no endpoint that it does not use, by %s',
    async (_, bundle) => {
      expect(pathsIn(await bundle(imports))).toEqual(paths(name))
    },
  )

  // Minifiers differ by more than bundlers: that of esbuild leaves 4 % more of ky than those of vite and webpack.
  test('is as large by each bundler as by the best, within 3 %, when one minifier follows', async () => {
    const { sizes, limit } = await bytes(imports, minify, false)
    for (const [bundler, size] of Object.entries(sizes)) expect(size, bundler).toBeLessThanOrEqual(limit)
  })
})

test('a stream on the lite client is so, too, as each bundler minifies it by itself', async () => {
  const { sizes, limit } = await bytes(programs['a stream on the lite client'] ?? {}, (code) => code, true)
  for (const [bundler, size] of Object.entries(sizes)) expect(size, bundler).toBeLessThanOrEqual(limit)
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import webpack from 'webpack'
import { type Bundle, bundlers as ours, program, programPlugin } from '../../scripts/measure.mjs'
import { root } from '../../scripts/workspace.mjs'

const target = 'es2022'

const vite: Bundle = async (imports, minified = true) => {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [programPlugin(imports)],
    build: {
      write: false,
      target,
      minify: minified,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'program' },
    },
  })
  const [built] = [result].flat()
  if (!built || !('output' in built)) throw new Error('vite built nothing')
  return built.output[0].code
}

const bundleByWebpack: Bundle = async (imports, minified = true) => {
  const path = mkdtempSync(join(tmpdir(), 'oaix-webpack-'))
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          context: root,
          entry: `data:text/javascript,${encodeURIComponent(program(imports))}`,
          target: ['web', target],
          experiments: { outputModule: true },
          optimization: { minimize: minified },
          output: { path, filename: 'main.js', module: true },
        },
        (error, stats) => {
          if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')))
          else resolve()
        },
      )
    })
    return readFileSync(join(path, 'main.js'), 'utf8')
  } finally {
    rmSync(path, { recursive: true })
  }
}

/** Each bundles for browsers as a user of it would: minified in its own way, or not at all. */
export const bundlers: Record<string, Bundle> = { ...ours, vite, webpack: bundleByWebpack }

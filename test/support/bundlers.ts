import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build as buildByEsbuild } from 'esbuild'
import { rollup } from 'rollup'
import { build as buildByVite } from 'vite'
import webpack from 'webpack'
import { type Imports, minify, program, programPlugin } from '../../scripts/measure.mjs'
import { root } from '../../scripts/workspace.mjs'

/** Bundles a program for browsers, as a user of that bundler would: minified in its own way, or not at all. */
export type Bundle = (imports: Imports, minified: boolean) => Promise<string>

const target = 'es2022'

const esbuild: Bundle = async (imports, minified) => {
  const { outputFiles } = await buildByEsbuild({
    stdin: { contents: program(imports), resolveDir: root },
    bundle: true,
    minify: minified,
    format: 'esm',
    platform: 'browser',
    target,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** rollup minifies by plugins, of which esbuild's is a common one. */
const rollupAlone: Bundle = async (imports, minified) => {
  const plugins = [programPlugin(imports), nodeResolve({ browser: true, rootDir: root })]
  const bundle = await rollup({ input: 'program', plugins })
  const { output } = await bundle.generate({ format: 'es' })
  return minified ? minify(output[0].code) : output[0].code
}

const vite: Bundle = async (imports, minified) => {
  const result = await buildByVite({
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

const webpackAlone: Bundle = async (imports, minified) => {
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

export const bundlers: Record<string, Bundle> = { esbuild, rollup: rollupAlone, vite, webpack: webpackAlone }

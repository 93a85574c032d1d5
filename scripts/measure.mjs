import { gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import { rollup } from 'rollup'
import { root } from './workspace.mjs'

/** What to import: names by specifier; no names for the bare `import 'specifier'`. @typedef {Record<string, string[]>} Imports */

const target = { target: 'es2022', platform: /** @type {const} */ ('browser') }

/** A program that keeps its imports alive, at the price of a few bytes. @param {Imports} imports */
export function program(imports) {
  const names = Object.entries(imports).flatMap(([from, list]) => list.map((name) => ({ from, name })))
  const lines = Object.entries(imports).map(([from, list]) =>
    list.length > 0
      ? `import { ${list.map((name) => `${name} as ${local({ from, name })}`).join(', ')} } from '${from}'`
      : `import '${from}'`,
  )
  if (names.length > 0) lines.push(`globalThis.x = [${names.map(local)}]`)
  return lines.join('\n')
}

/** @param {{ from: string, name: string }} of */
const local = ({ from, name }) => `${from}_${name}`.replace(/\W/g, '_')

/** @param {Imports} imports */
async function bundleByEsbuild(imports, minified = true) {
  const { outputFiles } = await build({
    ...target,
    stdin: { contents: program(imports), resolveDir: root },
    bundle: true,
    // Of the entries for Node.
    external: ['node:*'],
    minify: minified,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** Makes a program a module, for rollup and for those who take its plugins. @param {Imports} imports */
export const programPlugin = (imports) => ({
  name: 'program',
  /** @param {string} specifier */
  resolveId: (specifier) => (specifier === 'program' ? specifier : null),
  /** @param {string} id */
  load: (id) => (id === 'program' ? program(imports) : null),
})

/** @param {Imports} imports */
async function bundleByRollup(imports, minified = true) {
  const bundle = await rollup({
    input: 'program',
    plugins: [programPlugin(imports), nodeResolve({ browser: true, rootDir: root })],
    onwarn(warning) {
      // A bare import that leaves nothing is what is wanted.
      if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message)
    },
  })
  const { output } = await bundle.generate({ format: 'es' })
  // rollup minifies by plugins, of which esbuild's is a common one.
  return minified ? minify(output[0].code) : output[0].code
}

/** @param {string} code */
export async function minify(code) {
  const { code: minified } = await transform(code, { ...target, format: 'esm', minify: true })
  return minified
}

/**
 * Bundles a program that imports these names, minified unless told otherwise.
 * @typedef {(imports: Imports, minified?: boolean) => Promise<string>} Bundle
 */

/** @type {Record<'esbuild' | 'rollup', Bundle>} */
export const bundlers = { esbuild: bundleByEsbuild, rollup: bundleByRollup }

/** Bytes after gzip -9. @param {string} code */
export function gzipped(code) {
  return code.trim() === '' ? 0 : gzipSync(code, { level: 9 }).length
}

const lite = '@oaix/core/lite'

/**
 * Bytes that one function adds to a program with the lite client.
 * @param {string} from @param {string} name
 */
export async function addedBytes(from, name) {
  const alone = await bundleByEsbuild({ [lite]: ['createClient'] })
  const together = await bundleByEsbuild(
    from === lite ? { [lite]: ['createClient', name] } : { [lite]: ['createClient'], [from]: [name] },
  )
  return gzipped(together) - gzipped(alone)
}

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { rollup } from 'rollup'
import { packages, root } from './workspace.mjs'

/** What to import: names by specifier; no names for the bare `import 'specifier'`. @typedef {Record<string, string[]>} Imports */

const target = { target: 'es2022', platform: /** @type {const} */ ('browser') }

/** A program that keeps its imports alive, at the price of a few bytes. @param {Imports} imports */
function program(imports) {
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
async function bundleByEsbuild(imports) {
  const { outputFiles } = await build({
    ...target,
    stdin: { contents: program(imports), resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** @param {Imports} imports */
async function bundleByRollup(imports) {
  const bundle = await rollup({
    input: 'program',
    plugins: [
      {
        name: 'resolve',
        resolveId(specifier, importer) {
          if (specifier === 'program') return specifier
          const id =
            specifier.startsWith('.') && importer
              ? join(dirname(importer), specifier)
              : (builtFile(specifier) ?? fileURLToPath(import.meta.resolve(specifier)))
          return { id, moduleSideEffects: hasSideEffects(id) }
        },
        load: (id) => (id === 'program' ? program(imports) : null),
      },
    ],
    onwarn(warning) {
      // A bare import that leaves nothing is what is wanted.
      if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message)
    },
  })
  const { output } = await bundle.generate({ format: 'es' })
  const { code } = await transform(output[0].code, { ...target, format: 'esm', minify: true })
  return code
}

/**
 * The module behind an entry of ours. Node itself would follow the condition that tests run with, to the source.
 * @param {string} specifier
 */
function builtFile(specifier) {
  for (const { folder, manifest } of packages()) {
    for (const [subpath, target] of Object.entries(manifest.exports)) {
      if (manifest.name + subpath.slice(1) === specifier && typeof target !== 'string') {
        return join(folder, `${target.default}`)
      }
    }
  }
  return undefined
}

/** What the package of a file says. @param {string} file @returns {boolean} */
function hasSideEffects(file) {
  const manifest = join(dirname(file), 'package.json')
  if (!existsSync(manifest)) return hasSideEffects(dirname(file))
  return JSON.parse(readFileSync(manifest, 'utf8')).sideEffects !== false
}

/** The minified bundle of a program that imports these names. @type {Record<'esbuild' | 'rollup', (imports: Imports) => Promise<string>>} */
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

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packages, root } from './workspace.mjs'

const stamp = join(root, '.types', 'built')

/** Whether the last install, after which npm writes a lock of its own, is no older than package-lock.json. */
export function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  )
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/** Everything that the built files depend on. */
export function sourcesHash() {
  const hash = createHash('sha256')
  const inputs = [
    'package-lock.json',
    'rollup.config.mjs',
    'scripts/build.mjs',
    'tsconfig.json',
    'tsconfig.build.json',
    'tsconfig.node.json',
    'LICENSE',
    ...packages().flatMap(({ name }) => [`packages/${name}/package.json`, `packages/${name}/src`]),
  ]
  for (const file of inputs.flatMap((input) => filesBelow(join(root, input)))) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether every `dist` was made from the sources as they are now. */
export function isBuilt() {
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === sourcesHash() &&
    packages().every(({ folder }) => existsSync(join(folder, 'dist', 'index.d.ts')))
  )
}

/**
 * Remembers which sources were built; the last step of a build, so that half a build never counts.
 * @param {string} hash
 */
export function markBuilt(hash) {
  mkdirSync(join(root, '.types'), { recursive: true })
  writeFileSync(stamp, hash)
}

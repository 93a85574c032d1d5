import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { packages } from '../../scripts/workspace.mjs'

interface Import {
  specifier: string
  /** `import type` or `export type`. */
  typeOnly: boolean
}

export interface Source {
  /** Below the package's `src`. */
  path: string
  text: string
  imports: Import[]
}

// Statements start a line; what doc comments show doesn't.
const importStatement = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm

/** The package of a specifier: `@oaix/chat` of `@oaix/chat/schemas`. */
export const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

export function importsOf(text: string): Import[] {
  return [...text.matchAll(importStatement)].map(([, type, specifier = '']) => ({
    specifier,
    typeOnly: type !== undefined,
  }))
}

function sourcesOf(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8')
      return { path: relative(folder, file).replaceAll('\\', '/'), text, imports: importsOf(text) }
    })
}

/** Every package with its modules. */
export const packagesWithSources = packages().map((pkg) => ({
  ...pkg,
  sources: sourcesOf(join(pkg.folder, 'src')),
}))

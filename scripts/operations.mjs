// Writes docs/operations.md, the page of every operation; test/docs.test.ts tells when it is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readLedger } from './ledger.mjs'
import { root } from './workspace.mjs'

export const operationsPage = join(root, 'docs', 'operations.md')

/** The functions that test/support/calls compares with the official package. */
function comparedFunctions() {
  const folder = join(root, 'test', 'support', 'calls')
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  return new Set(files.flatMap((text) => [...text.matchAll(/name: ['"`](\w+)/g)].map(([, name]) => name)))
}

export function renderOperations() {
  /** @type {[string, string, string, string, { sends?: object }?][]} */
  const rows = JSON.parse(readFileSync(join(root, 'test', 'operations.json'), 'utf8'))
  const compared = comparedFunctions()
  const { added } = readLedger()
  const packages = [...new Set(rows.map(([name]) => name))].sort()

  const tables = packages.map((pkg) => {
    const lines = rows
      .filter(([name]) => name === pkg)
      .map(([, name, method, path]) => {
        const bytes = added[`@oaix/${pkg}`]?.[name]
        return `| \`${name}\` | ${method} \`${path}\` | ${bytes} | ${compared.has(name) ? 'yes' : ''} |`
      })
    return [
      `## @oaix/${pkg}`,
      '',
      '| function | operation | bytes | official |',
      '|---|---|---|---|',
      ...lines,
    ].join('\n')
  })

  const operations = new Set(rows.map(([, , method, path]) => `${method} ${path}`))
  return `# Operations

${rows.length} functions for ${operations.size} operations. Written by \`npm run docs\`.

- **bytes**: what the function adds to a bundle that has the lite client, minified and gzipped (sizes.json). The first
  function of a bundle brings what others share with it.
- Each function is called by a table-driven test, which checks its method, path, query, body and headers, and, where the
  API's description has the operation, with its required and with all its parameters against that, by Prism.
  **official**: the same call through the official package sends the same. Types are compared with the official
  package's everywhere.

${tables.join('\n\n')}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(operationsPage, renderOperations())

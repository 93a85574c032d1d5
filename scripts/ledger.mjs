import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addedBytes, bundlers, gzipped } from './measure.mjs'
import { entries, root } from './workspace.mjs'

/**
 * Bytes, minified by esbuild and gzipped: of a program with one of the clients, what each function adds to one with
 * the lite client, and of a program that makes a chat completion with another package.
 * @typedef {{ clients: Record<string, number>, added: Record<string, Record<string, number>>, peers: Record<string, number> }} Ledger
 */

const peers = { openai: { openai: ['OpenAI'] } }

const file = join(root, 'sizes.json')

/** @returns {Ledger} */
export const readLedger = () => JSON.parse(readFileSync(file, 'utf8'))

/** @param {Ledger} ledger */
export const writeLedger = (ledger) => writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`)

/** @param {import('./measure.mjs').Imports} imports */
const size = async (imports) => gzipped(await bundlers.esbuild(imports))

/** @returns {Promise<Ledger>} */
export async function measureLedger() {
  /** @type {Ledger} */
  const ledger = { clients: {}, added: {}, peers: {} }
  // The umbrella has what the others have.
  for (const entry of entries().filter((name) => name.startsWith('@'))) {
    /** @type {Record<string, number>} */
    const added = {}
    for (const name of Object.keys(await import(entry)).sort()) {
      if (name === 'createClient') ledger.clients[entry] = await size({ [entry]: [name] })
      else added[name] = await addedBytes(entry, name)
    }
    ledger.added[entry] = added
  }
  for (const [name, imports] of Object.entries(peers)) ledger.peers[name] = await size(imports)
  return ledger
}

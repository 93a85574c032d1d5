// Measures the built packages and writes `sizes.json`, the ledger with which test/size.test.ts compares.
import { measureLedger, writeLedger } from './ledger.mjs'

const ledger = await measureLedger()
writeLedger(ledger)

const { added, ...wholes } = ledger
for (const [title, rows] of [...Object.entries(wholes), ...Object.entries(added)]) {
  console.log(`\n${title}${title in added ? ': added to the lite client' : ''}`)
  for (const [name, bytes] of Object.entries(rows)) console.log(`${String(bytes).padStart(7)} B  ${name}`)
}
console.log('\nMinified by esbuild, gzip -9. Written to sizes.json.')

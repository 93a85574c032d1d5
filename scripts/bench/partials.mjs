// How long it takes to have a partial value after every delta of a long output: `node scripts/bench/partials.mjs`.
// `partials` of this package, against parsing all of the text again for every delta, as others do.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const condition = '--conditions=@oaix/source'
const deltaLength = 10
/** Milliseconds after which a measurement stops, and the rest of it is estimated. */
const patience = 3000

if (process.execArgv.includes(condition)) await main()
else
  process.exit(
    spawnSync(process.execPath, [condition, fileURLToPath(import.meta.url)], { stdio: 'inherit' }).status ??
      1,
  )

async function main() {
  const { partials } = await import('@oaix/structured')
  const { partialParse } = await import('openai/_vendor/partial-json-parser/parser')

  /** Milliseconds of `partials` over all deltas. */
  async function incremental(deltas) {
    const start = performance.now()
    for await (const partial of partials(deltas)) touch(partial.value)
    return performance.now() - start
  }

  /** Milliseconds of a parse of everything so far, for each delta; estimated from those that fit into the time. */
  function reparsing(deltas) {
    const start = performance.now()
    let text = ''
    for (const [place, delta] of deltas.entries()) {
      text += delta
      touch(partialParse(text))
      const spent = performance.now() - start
      // The cost of each delta grows with the text before it: all of them cost the square of their number.
      if (spent > patience) return { time: spent * (deltas.length / (place + 1)) ** 2, isEstimate: true }
    }
    return { time: performance.now() - start }
  }

  await incremental(deltasOf(200_000))
  reparsing(deltasOf(5000))

  const rows = []
  for (const length of [4_000, 16_000, 64_000, 250_000, 1_000_000, 4_000_000]) {
    const deltas = deltasOf(length)
    const text = deltas.join('')
    // The best of several runs: what else the machine does takes more than a short text.
    let ours = Infinity
    for (let run = 0; run < 2 + 200_000 / length; run++) ours = Math.min(ours, await incremental(deltas))
    const theirs = reparsing(deltas)
    const start = performance.now()
    touch(JSON.parse(text))
    const once = performance.now() - start
    rows.push({
      text: `${(text.length / 1000).toLocaleString('en')} kB`,
      deltas: deltas.length.toLocaleString('en'),
      'JSON.parse, once': `${once.toFixed(2)} ms`,
      partials: `${ours.toFixed(1)} ms`,
      'per delta': `${((ours / deltas.length) * 1000).toFixed(2)} µs`,
      'parse again': `${theirs.isEstimate ? '≈ ' : ''}${Math.round(theirs.time).toLocaleString('en')} ms`,
      factor: `${theirs.isEstimate ? '≈ ' : ''}${Math.round(theirs.time / ours).toLocaleString('en')}`,
    })
  }
  console.log(`Deltas of ${deltaLength} characters, Node ${process.version}`)
  console.table(rows)
}

/** A recipe of about this many characters, in deltas. */
function deltasOf(length) {
  const step = (number) => ({
    number,
    text: `Stir the "soup" for ${number} minutes,\nthen wait. Ça suffit.`,
    isDone: number % 2 === 0,
  })
  const steps = []
  for (let size = 0; size < length / 2; size += JSON.stringify(steps.at(-1)).length + 1)
    steps.push(step(steps.length))
  const text = JSON.stringify({
    title: 'Soup',
    steps,
    story: 'Once upon a time there was a \\ and a 🍲. '.repeat(length / 90),
  })
  return Array.from({ length: Math.ceil(text.length / deltaLength) }, (_, place) =>
    text.slice(place * deltaLength, (place + 1) * deltaLength),
  )
}

/** Looks at the value, as whoever shows it does. */
function touch(value) {
  if (value?.steps?.length === -1) throw new Error('never')
}

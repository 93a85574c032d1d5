import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { Miniflare, NoOpLog } from 'miniflare'
import type { Report } from './checks.ts'
import { limited, type Outcome } from './outcome.ts'

/** Runs the bundle in workerd, without the compatibility flags that bring what is of Node. */
export async function runWorkerd(file: string, server: string): Promise<Outcome> {
  let complaints = ''
  const worker = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    cf: false,
    log: new NoOpLog(),
    compatibilityDate: '2026-07-01',
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(file, 'utf8') }],
    handleRuntimeStdio(stdout: Readable, stderr: Readable) {
      stdout.resume()
      stderr.setEncoding('utf8').on('data', (text) => {
        complaints += text
      })
    },
  })
  let report: Report
  try {
    const url = `http://worker.test/?server=${encodeURIComponent(server)}`
    const answer = await limited(worker.dispatchFetch(url))
    if (!answer.ok) throw new Error(await answer.text())
    report = (await answer.json()) as Report
  } finally {
    await worker.dispose()
  }
  return { report, end: 'exit 0', complaints }
}

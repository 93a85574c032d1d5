import { type ChildProcess, spawn } from 'node:child_process'
import { openAsBlob } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uploadFile } from '@oaix/files'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const MiB = 2 ** 20
const size = 256 * MiB

let folder: string
let server: ChildProcess
let url: string

/** The most bytes that were alive in buffers during a call, beyond those before it. */
async function peakOf(call: () => Promise<unknown>): Promise<number> {
  const alive = () => {
    globalThis.gc?.()
    return process.memoryUsage().arrayBuffers
  }
  const before = alive()
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, alive() - before)
  }, 100)
  await call()
  clearInterval(timer)
  return peak
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'))
  const large = await open(join(folder, 'large.bin'), 'w')
  await large.truncate(size)
  await large.close()
  // In a process of its own, so that its memory does not count.
  const source = new URL('../support/uploadServer.ts', import.meta.url)
  const script = `import { startUploadServer } from '${source}'; process.send((await startUploadServer({ forget: true })).url)`
  server = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  url = await new Promise((resolve) => server.once('message', (message) => resolve(String(message))))
})

afterAll(async () => {
  server.kill()
  await rm(folder, { recursive: true, force: true })
})

describe.each(eachClient)('uploadFile ($name)', ({ createClient }) => {
  test('of 256 MiB on disk holds no more than the parts in flight', { timeout: 60_000 }, async () => {
    const file = await openAsBlob(join(folder, 'large.bin'))
    const client = createClient({ apiKey: 'key', baseURL: url })
    const params = { file, filename: 'large.bin', purpose: 'user_data', md5: true } as const
    const peak = await peakOf(() => uploadFile(client, { ...params, part_size: 8 * MiB, concurrency: 4 }))
    expect(peak).toBeGreaterThan(0)
    expect(peak).toBeLessThan(4 * 8 * MiB)
  })

  test('has Node send parts, and nothing else, without a copy of its own', async () => {
    const sent: { isPart: boolean; init: RequestInit }[] = []
    const fetch = (url: string, init: RequestInit) => {
      sent.push({ isPart: url.endsWith('/parts'), init })
      return globalThis.fetch(url, init)
    }
    const client = createClient({ apiKey: 'key', baseURL: url, fetch })
    const file = new File(['a'.repeat(2000)], 'small.txt')
    await uploadFile(client, { file, purpose: 'user_data', part_size: 1000 })
    const asSent = sent.map(({ isPart, init }) => [isPart, init.redirect, init.window])
    expect(asSent).toEqual([
      [false, 'manual', undefined],
      [true, 'error', null],
      [true, 'error', null],
      [false, 'manual', undefined],
    ])
  })
})

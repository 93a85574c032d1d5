import { createHash, randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, OpenAIError } from '@oaix/core'
import {
  isUploadError,
  UploadError,
  type UploadFileOptions,
  type UploadFileParams,
  type UploadProgress,
  uploadFile,
} from '@oaix/files'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { startUploadServer, type UploadServer, type UploadServerOptions } from '../support/uploadServer.ts'

// 10 parts, the last one of 100 bytes. Every part begins with its number.
const part_size = 1000
const bytes = randomBytes(9100)
for (let part = 0; part < 10; part++) bytes[part * part_size] = part
const file = new File([bytes], 'train.jsonl', { type: 'text/jsonl' })
const params: UploadFileParams = { file, purpose: 'fine-tune', part_size }
const md5 = createHash('md5').update(bytes).digest('hex')

let server: UploadServer
let folder: string

async function start(options?: UploadServerOptions): Promise<string> {
  server = await startUploadServer(options)
  return server.url
}

/** How often the server was asked for something. */
function count(pattern: RegExp): number {
  return server.requests.filter((request) => pattern.test(request)).length
}

/** The error of a call that must fail. */
async function failure(call: Promise<unknown>): Promise<UploadError> {
  return call.then(
    () => expect.unreachable('resolved'),
    (error) => error,
  )
}

async function onDisk(): Promise<{ path: string; blob: Blob }> {
  const path = join(folder, 'large.bin')
  await writeFile(path, bytes)
  return { path, blob: await openAsBlob(path) }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'))
})

afterEach(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

describe.each(eachClient)('uploadFile ($name)', ({ createClient }) => {
  const connect = (baseURL: string, maxRetries = 0): Client =>
    createClient({ apiKey: 'key', baseURL, maxRetries })

  test('sends the parts in parallel, in whatever order, and joins them in the order of the file', async () => {
    // The earlier the part, the later its answer.
    const url = await start({
      onPart: ({ data }) => new Promise((resolve) => setTimeout(resolve, 40 - 4 * (data[0] as number))),
    })
    const uploaded = await uploadFile(connect(url), { ...params, concurrency: 3 })
    expect(uploaded).toMatchObject({ object: 'file', filename: 'train.jsonl', bytes: 9100 })
    expect(server.files.get(uploaded.id)).toEqual(bytes)
    expect([...server.uploads.values()][0]).toMatchObject({ mime_type: 'text/jsonl', purpose: 'fine-tune' })
    expect(server.peak).toBe(3)
    expect(count(/parts$/)).toBe(10)
  })

  test('reports progress in bytes, from none to all, never backwards', async () => {
    const url = await start()
    const progress: UploadProgress[] = []
    await uploadFile(connect(url), params, { onProgress: (step) => progress.push(step) })
    expect(progress).toHaveLength(11)
    expect(progress[0]).toEqual({ sent: 0, total: 9100 })
    expect(progress.at(-1)).toEqual({ sent: 9100, total: 9100 })
    const steps = progress.slice(1).map(({ sent }, index) => sent - (progress[index]?.sent ?? 0))
    expect(steps.sort((a, b) => a - b)).toEqual([100, ...Array(9).fill(1000)])
  })

  test.each([500, 429, 'reset'] as const)('tries a part again after %s', async (verdict) => {
    const failed = new Set<number>()
    const url = await start({
      onPart: ({ data }) => {
        const part = data[0] as number
        if (part % 4 || failed.has(part)) return
        failed.add(part)
        return verdict
      },
    })
    const uploaded = await uploadFile(connect(url, 2), params)
    expect(server.files.get(uploaded.id)).toEqual(bytes)
    expect(failed.size).toBe(3)
    expect(count(/parts$/)).toBe(13)
  })

  test('a part that fails ends the others and throws what is needed to resume', async () => {
    let broken = true
    const url = await start({
      onPart: ({ data }) => {
        if (!broken) return
        if (data[0] === 3) return new Promise((resolve) => setTimeout(() => resolve(400), 50))
        // Would hang for ever.
        if ((data[0] as number) > 3) return new Promise(() => {})
      },
    })
    const error = await failure(uploadFile(connect(url), { ...params, concurrency: 3 }))
    expect(error).toBeInstanceOf(UploadError)
    expect(error).toBeInstanceOf(OpenAIError)
    expect(isUploadError(error)).toBe(true)
    expect(error.cause).toMatchObject({ name: 'APIError', status: 400 })
    expect(error.message).toContain('Upload upload_1 ended with 3 of 10 parts: ')
    expect(error.message).toContain((error.cause as Error).message)
    await vi.waitFor(() => expect(server.aborted).toBe(2))
    expect(count(/cancel|complete/)).toBe(0)

    broken = false
    const resume = JSON.parse(JSON.stringify(error.resume))
    expect(resume).toEqual(error.resume)
    expect(resume).toMatchObject({ upload_id: 'upload_1', bytes: 9100, part_size, expires_at: 1_700_003_600 })
    const before = count(/parts$/)
    const progress: number[] = []
    // Another part size does not matter: the upload goes on as it began.
    const uploaded = await uploadFile(
      connect(url),
      { ...params, part_size: 50, md5: true },
      { resume, onProgress: ({ sent }) => progress.push(sent) },
    )
    expect(server.files.get(uploaded.id)).toEqual(bytes)
    expect(count(/parts$/) - before).toBe(7)
    expect(count(/POST \/uploads$/)).toBe(1)
    expect(progress[0]).toBe(3000)
    expect(progress.at(-1)).toBe(9100)
  })

  test('a failed completion resumes with the completion alone', async () => {
    let broken = true
    const url = await start({ onComplete: () => (broken ? 503 : undefined) })
    const error = await failure(uploadFile(connect(url), params))
    expect(error).toMatchObject({ name: 'UploadError', cause: { status: 503 } })
    expect(error.resume.part_ids).not.toContain(null)
    broken = false
    await uploadFile(connect(url), params, { resume: error.resume })
    expect(server.requests.slice(-2)).toEqual(Array(2).fill('POST /uploads/upload_1/complete'))
  })

  test('an abort rejects at once with its reason, ends the parts and cancels the upload', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const url = await start({
      onPart: ({ data }) => {
        if (data[0] === 5) setTimeout(() => controller.abort(reason), 20)
        if ((data[0] as number) > 4) return new Promise(() => {})
      },
    })
    const call = uploadFile(connect(url, 2), { ...params, concurrency: 2 }, { signal: controller.signal })
    await expect(call).rejects.toBe(reason)
    await vi.waitFor(() => expect(server.uploads.get('upload_1')?.status).toBe('cancelled'))
    await vi.waitFor(() => expect(server.aborted).toBe(2))
    expect(count(/parts$/)).toBe(7)
    expect(count(/complete/)).toBe(0)
  })

  test('an abort before the start makes no request', async () => {
    const url = await start()
    const reason = new Error('no')
    const signal = AbortSignal.abort(reason)
    await expect(uploadFile(connect(url), params, { signal })).rejects.toBe(reason)
    const resume = {
      upload_id: 'upload_1',
      expires_at: 0,
      bytes: 9100,
      part_size,
      part_ids: Array(10).fill(null),
    }
    await expect(uploadFile(connect(url), params, { signal, resume })).rejects.toBe(reason)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.requests).toEqual([])
  })

  test('leaves no listener on a long-lived signal', async () => {
    const url = await start()
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    await uploadFile(connect(url), params, { signal })
    await failure(uploadFile(connect(url), { ...params, md5: '0'.repeat(32) }, { signal }))
    expect(added).toHaveBeenCalled()
    const removals = removed.mock.calls.map(([, listener]) => listener)
    for (const [, listener] of added.mock.calls) expect(removals).toContain(listener)
  })

  test('a file that is deleted meanwhile is an error that says so, without retries', async () => {
    const { path, blob } = await onDisk()
    const url = await start({ onPart: ({ data }) => (data[0] === 2 ? rm(path) : undefined) })
    const error = await failure(
      uploadFile(connect(url, 2), { ...params, file: blob, filename: 'a', concurrency: 1 }),
    )
    expect(error).toMatchObject({ name: 'UploadError', cause: { name: 'OpenAIError' } })
    expect(error.message).toContain("The file can't be read")
    expect(error.resume.part_ids.filter(Boolean)).toHaveLength(3)
    expect(count(/parts$/)).toBe(3)
  })

  test('what the API says of the creation is thrown as it is', async () => {
    const url = await start()
    const call = uploadFile(connect(url.replace('/v1', '/v1/none')), params)
    await expect(call).rejects.toMatchObject({ name: 'APIError', status: 404 })
  })

  test('nobody listening is a connection error', async () => {
    const url = await start()
    await server.close()
    await expect(uploadFile(connect(url), params)).rejects.toMatchObject({ name: 'APIConnectionError' })
  })
})

describe('uploadFile', () => {
  const [{ createClient }] = eachClient as [(typeof eachClient)[number]]
  const upload = (baseURL: string, change: Partial<UploadFileParams> = {}, options?: UploadFileOptions) =>
    uploadFile(createClient({ apiKey: 'key', baseURL, maxRetries: 0 }), { ...params, ...change }, options)

  test.each([
    ['smaller than a part', 5000, 1],
    ['as large as a part', 4000, 1],
    ['two whole parts', 2000, 2],
  ])('a file %s', async (_name, size, parts) => {
    const url = await start()
    const small = file.slice(0, 4000)
    const { id } = await upload(url, { file: small, filename: 'small', part_size: size })
    expect(count(/parts$/)).toBe(parts)
    expect(server.files.get(id)).toEqual(bytes.subarray(0, 4000))
  })

  test('by default, a part has 16 MiB and four are in flight', async () => {
    const sizes: number[] = []
    const url = await start({
      forget: true,
      onPart: async ({ data }) => {
        sizes.push(data.length)
        await new Promise((resolve) => setTimeout(resolve, 300))
      },
    })
    const large = new Blob(Array<Uint8Array<ArrayBuffer>>(81).fill(new Uint8Array(2 ** 20)))
    await upload(url, { file: large, filename: 'large', part_size: undefined })
    expect(sizes.sort((a, b) => a - b)).toEqual([2 ** 20, ...Array(5).fill(2 ** 24)])
    expect(server.peak).toBe(4)
  })

  test('takes name and type from params, and octets for a file without a type', async () => {
    const url = await start()
    await upload(url, { filename: 'other.txt', mime_type: 'text/plain' })
    await upload(url, { file: new Blob([bytes]), filename: 'plain' })
    const [first, second] = [...server.uploads.values()]
    expect(first).toMatchObject({ filename: 'other.txt', mime_type: 'text/plain' })
    expect(second).toMatchObject({ filename: 'plain', mime_type: 'application/octet-stream' })
  })

  test.each<[string, Partial<UploadFileParams>, string]>([
    ['no file', { file: undefined as unknown as Blob }, 'file must be a Blob'],
    ['bytes', { file: bytes as unknown as Blob }, 'file must be a Blob'],
    ['an empty file', { file: new File([], 'empty') }, 'file is empty'],
    ['a nameless file', { file: new Blob(['a']) }, 'filename is missing'],
    ['an empty name', { filename: '' }, 'filename is missing'],
    ['an empty part', { part_size: 0 }, 'part_size must be'],
    ['a negative part', { part_size: -1 }, 'part_size must be'],
    ['half a byte', { part_size: 1.5 }, 'part_size must be'],
    ['an endless part', { part_size: Infinity }, 'part_size must be'],
    ['too large a part', { part_size: 64 * 2 ** 20 + 1 }, 'part_size must be'],
    ['no concurrency', { concurrency: 0 }, 'concurrency must be'],
    ['endless concurrency', { concurrency: Infinity }, 'concurrency must be'],
    ['half an MD5', { md5: md5.slice(16) }, 'md5 must be'],
    ['an empty MD5', { md5: '' }, 'md5 must be'],
  ])('%s is refused before any request', async (_name, change, message) => {
    const url = await start()
    const error = await failure(upload(url, change))
    expect(error.name).toBe('OpenAIError')
    expect(error.message).toContain(message)
    expect(server.requests).toEqual([])
  })

  test.each([
    ['another file', { bytes: 9000 }, 'resume is for a file of 9000 bytes, not of 9100'],
    ['too few parts', { part_ids: [null] }, 'resume does not list the parts'],
    ['no parts', { part_ids: undefined as unknown as [] }, 'resume does not list the parts'],
    ['an odd part size', { part_size: 0 }, 'part_size must be'],
  ])('resume of %s is refused before any request', async (_name, change, message) => {
    const url = await start()
    const good = {
      upload_id: 'upload_1',
      expires_at: 0,
      bytes: 9100,
      part_size,
      part_ids: Array(10).fill(null),
    }
    const error = await failure(upload(url, {}, { resume: { ...good, ...change } }))
    expect(error.name).toBe('OpenAIError')
    expect(error.message).toContain(message)
    expect(server.requests).toEqual([])
  })

  test('a resume of an upload that is gone is an UploadError', async () => {
    const url = await start()
    const resume = {
      upload_id: 'upload_9',
      expires_at: 0,
      bytes: 9100,
      part_size,
      part_ids: Array(10).fill(null),
    }
    const error = await failure(upload(url, {}, { resume }))
    expect(error).toMatchObject({ name: 'UploadError', cause: { status: 404 }, resume })
  })

  test.each([true, md5, md5.toUpperCase()])('md5: %s lets the server compare', async (value) => {
    const bodies: string[] = []
    const url = await start()
    const client = createClient({
      apiKey: 'key',
      baseURL: url,
      fetch: (address, init) => {
        if (address.endsWith('/complete')) bodies.push(String(init.body))
        return fetch(address, init)
      },
    })
    await uploadFile(client, { ...params, md5: value })
    expect(bodies.map((body) => JSON.parse(body).md5)).toEqual([md5])
  })

  test('md5 is not sent unless it is asked for', async () => {
    let body = ''
    const url = await start()
    const client = createClient({
      apiKey: 'key',
      baseURL: url,
      fetch: (address, init) => {
        body = String(init.body)
        return fetch(address, init)
      },
    })
    await uploadFile(client, { ...params, md5: false })
    expect(Object.keys(JSON.parse(body))).toEqual(['part_ids'])
  })

  test('another MD5 is an UploadError', async () => {
    const url = await start()
    const error = await failure(upload(url, { md5: '0'.repeat(32) }))
    expect(error).toMatchObject({ name: 'UploadError', cause: { status: 400 } })
    expect(error.message).toContain('MD5 does not match')
  })

  test('the MD5 of a file that changes meanwhile is an UploadError', async () => {
    const { path, blob } = await onDisk()
    const url = await start({ onPart: () => rm(path, { force: true }) })
    const error = await failure(
      upload(url, { file: blob, filename: 'a', part_size: 9000, md5: true, concurrency: 1 }),
    )
    expect(error.name).toBe('UploadError')
  })

  test('a file that is gone before the start makes no request', async () => {
    const { path, blob } = await onDisk()
    await rm(path)
    const url = await start()
    const error = await failure(upload(url, { file: blob, filename: 'a' }))
    expect(error.name).toBe('OpenAIError')
    expect(error.message).toContain("The file can't be read")
    expect(error.cause).toMatchObject({ name: 'NotReadableError' })
    expect(server.requests).toEqual([])
  })

  test('a file that is cut while its part is on the way says that it can not be read', async () => {
    const { path, blob } = await onDisk()
    const url = await start()
    const client = createClient({
      apiKey: 'key',
      baseURL: url,
      maxRetries: 0,
      fetch: async (address, init) => {
        if (address.endsWith('/parts')) await writeFile(path, 'short')
        return fetch(address, init)
      },
    })
    const error = await failure(uploadFile(client, { ...params, file: blob, filename: 'a', concurrency: 1 }))
    expect(error.name).toBe('UploadError')
    expect(error.message).toContain("The file can't be read")
  })

  test('an error of onProgress ends the upload', async () => {
    const url = await start()
    const bug = new Error('bug')
    const onProgress = ({ sent }: UploadProgress) => {
      if (sent >= 2000) throw bug
    }
    const error = await failure(upload(url, { concurrency: 1 }, { onProgress }))
    expect(error).toMatchObject({ name: 'UploadError', cause: bug })
    expect(error.resume.part_ids.filter(Boolean)).toHaveLength(2)
  })

  test('progress ends with the upload, even if the client is deaf to the end', async () => {
    const client: Client = {
      request: async ({ path }) => {
        if (path === '/uploads') return Response.json({ id: 'upload_1', expires_at: 0 })
        if (attempts++ === 0) throw new Error('stop')
        await new Promise((resolve) => setTimeout(resolve, 20))
        return Response.json({ id: 'part' })
      },
    }
    let attempts = 0
    const onProgress = vi.fn()
    const error = await failure(uploadFile(client, params, { onProgress }))
    const resume = JSON.stringify(error.resume)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(attempts).toBe(4)
    expect(onProgress).toHaveBeenCalledExactlyOnceWith({ sent: 0, total: 9100 })
    expect(JSON.stringify(error.resume)).toBe(resume)
  })

  test('a failure ends the reading for the MD5', async () => {
    const endless = new File([bytes], 'endless')
    let reads = 0
    const onCancel = vi.fn()
    endless.stream = () =>
      new ReadableStream({
        async pull(controller) {
          reads++
          await new Promise((resolve) => setTimeout(resolve, 1))
          controller.enqueue(new Uint8Array(1))
        },
        cancel: onCancel,
      })
    const url = await start({ onPart: ({ data }) => (data[0] === 9 ? 400 : undefined) })
    await failure(upload(url, { file: endless, md5: true }))
    await vi.waitFor(() => expect(onCancel).toHaveBeenCalledOnce())
    expect(reads).toBeGreaterThan(1)
  })

  test('a completion that names no file is an UploadError', async () => {
    const url = await start({ completed: { file: null } })
    const error = await failure(upload(url))
    expect(error).toMatchObject({ name: 'UploadError', cause: { name: 'OpenAIError' } })
    expect(error.message).toContain('without naming the file')
  })

  test('an abort during the creation rejects with its reason', async () => {
    const controller = new AbortController()
    const client = createClient({
      apiKey: 'key',
      fetch: (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason))
          controller.abort('stop')
        }),
    })
    await expect(uploadFile(client, params, { signal: controller.signal })).rejects.toBe('stop')
  })

  test('an abort does not wait for a client that is deaf to it', async () => {
    const controller = new AbortController()
    const paths: string[] = []
    const client: Client = {
      request: async ({ path }) => {
        paths.push(path)
        if (path === '/uploads') return Response.json({ id: 'upload_1', expires_at: 0 })
        setTimeout(() => controller.abort('stop'))
        return new Promise(() => {})
      },
    }
    await expect(uploadFile(client, params, { signal: controller.signal })).rejects.toBe('stop')
    expect(paths).toContain('/uploads/upload_1/cancel')
  })

  test('no extra field and no idempotency key gets into the parts', async () => {
    const seen: object[] = []
    const client: Client = {
      request: async (_request, options) => {
        seen.push({ ...options })
        throw new Error('stop')
      },
    }
    const options = { body: { extra: 1 }, idempotencyKey: 'once', maxRetries: 1, headers: { a: 'b' } }
    await failure(uploadFile(client, params, options))
    expect(seen).toEqual([{ maxRetries: 1, headers: { a: 'b' }, signal: undefined }])
  })

  test('many parts at once bring no warning of the platform', async () => {
    const warnings: Error[] = []
    const onWarning = (warning: Error) => warnings.push(warning)
    process.on('warning', onWarning)
    const url = await start({ onPart: () => new Promise((resolve) => setTimeout(resolve, 20)) })
    await upload(url, { part_size: 200, concurrency: 40 })
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', onWarning)
    expect(server.peak).toBeGreaterThan(20)
    expect(warnings).toEqual([])
  })
})

test('isUploadError looks at the name, so that two copies of the package agree', () => {
  class Copy extends Error {
    override readonly name = 'UploadError'
  }
  expect(isUploadError(new Copy())).toBe(true)
  expect(isUploadError(new OpenAIError('other'))).toBe(false)
  expect(isUploadError({ name: 'UploadError' })).toBe(false)
})

import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A part as it arrives, before it is stored. */
export interface ArrivingPart {
  upload_id: string
  data: Buffer
  /** Counts all attempts to send a part, from 1. */
  attempt: number
}

export interface UploadServerOptions {
  /**
   * A status answers the part with it, `'reset'` breaks its connection, anything else takes the part. A promise holds
   * it back until it resolves.
   */
  onPart?: (part: ArrivingPart) => unknown
  /** Answers the completion of an upload with another status. */
  onComplete?: () => number | undefined
  /** Fields that replace those of the completed upload. */
  completed?: object
  /** Forget the bytes of the parts, for large files; their MD5 is not compared then. */
  forget?: boolean
}

interface StoredUpload {
  id: string
  status: 'pending' | 'completed' | 'cancelled'
  bytes: number
  filename: string
  purpose: string
  mime_type: string
  parts: Map<string, Buffer | { length: number }>
}

export interface UploadServer {
  /** The base URL for a client. */
  url: string
  uploads: Map<string, StoredUpload>
  /** The bytes of completed files. */
  files: Map<string, Buffer>
  /** `METHOD /path` of every request, in order. */
  requests: string[]
  /** The most parts that were ever under way at once. */
  peak: number
  /** Requests whose client left before the answer. */
  aborted: number
  close(): Promise<void>
}

/** A server on loopback that speaks the Uploads API and keeps what it gets in memory. */
export async function startUploadServer(options: UploadServerOptions = {}): Promise<UploadServer> {
  let count = 0
  let attempt = 0
  let underWay = 0
  const server = createServer(async (request, response) => {
    const path = request.url?.replace(/^\/v1|\?.*/g, '') ?? ''
    state.requests.push(`${request.method} ${path}`)
    const isPart = /\/parts$/.test(path)
    if (isPart) state.peak = Math.max(state.peak, ++underWay)
    response.on('close', () => {
      if (isPart) underWay--
      if (!response.writableFinished) state.aborted++
    })
    const send = (status: number, body: object) => {
      if (response.destroyed) return
      // Failures are tried again at once, so that tests don't wait for it.
      const retry = status < 400 ? {} : { 'retry-after-ms': '1' }
      response.writeHead(status, {
        'content-type': 'application/json',
        'x-request-id': `req_${state.requests.length}`,
        ...retry,
      })
      response.end(JSON.stringify(body))
    }
    const fail = (status: number, message: string) =>
      send(status, { error: { message, type: 'invalid_request_error' } })
    try {
      const body = await readBody(request)
      const [, kind, id = '', action] = path.split('/')
      if (kind === 'files') {
        const file = state.files.get(id)
        if (!file) return fail(404, `No such file: ${id}`)
        if (action === 'content') return void response.end(file)
        return send(200, { object: 'file', id, bytes: file.length, status: 'processed' })
      }
      if (kind === 'uploads' && !id) {
        const upload: StoredUpload = {
          ...JSON.parse(body.toString()),
          id: `upload_${++count}`,
          status: 'pending',
          parts: new Map(),
        }
        state.uploads.set(upload.id, upload)
        return send(200, describe(upload))
      }
      const upload = state.uploads.get(id)
      if (!upload) return fail(404, `No such upload: ${id}`)
      if (upload.status !== 'pending') return fail(400, `Upload ${id} is ${upload.status}`)
      if (action === 'cancel') {
        upload.status = 'cancelled'
        return send(200, describe(upload))
      }
      if (action === 'parts') {
        const data = readPart(request, body)
        const verdict = await options.onPart?.({ upload_id: id, data, attempt: ++attempt })
        if (verdict === 'reset') return void request.socket.destroy()
        if (typeof verdict === 'number') return fail(verdict, `Part refused with ${verdict}`)
        const part = `part_${++count}`
        upload.parts.set(part, options.forget ? { length: data.length } : data)
        return send(200, { object: 'upload.part', id: part, upload_id: id, created_at: 1_700_000_000 })
      }
      const verdict = options.onComplete?.()
      if (verdict) return fail(verdict, `Completion refused with ${verdict}`)
      const { part_ids, md5 } = JSON.parse(body.toString()) as { part_ids: string[]; md5?: string }
      const parts = part_ids.map((part) => upload.parts.get(part))
      if (parts.includes(undefined)) return fail(400, 'Unknown part')
      const bytes = parts.reduce((sum, part) => sum + (part?.length ?? 0), 0)
      if (bytes !== upload.bytes) return fail(400, `Expected ${upload.bytes} bytes, got ${bytes}`)
      const file = Buffer.concat(options.forget ? [] : (parts as Buffer[]))
      if (md5 && !options.forget && md5 !== createHash('md5').update(file).digest('hex'))
        return fail(400, 'MD5 does not match')
      upload.status = 'completed'
      state.files.set(`file_${id}`, file)
      const { filename, purpose } = upload
      const object = {
        object: 'file',
        id: `file_${id}`,
        created_at: 1_700_000_000,
        bytes,
        filename,
        purpose,
        status: 'processed',
      }
      send(200, { ...describe(upload), file: object, ...options.completed })
    } catch {
      // The client left while it was sending.
      response.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const state: UploadServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    uploads: new Map(),
    files: new Map(),
    requests: [],
    peak: 0,
    aborted: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return state
}

function describe({ id, status, bytes, filename, purpose }: StoredUpload): object {
  return {
    object: 'upload',
    id,
    status,
    bytes,
    filename,
    purpose,
    created_at: 1_700_000_000,
    expires_at: 1_700_003_600,
    file: null,
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The bytes of the form's only field. */
function readPart(request: IncomingMessage, body: Buffer): Buffer {
  const boundary = /boundary=(.+)/.exec(request.headers['content-type'] ?? '')?.[1]
  const head = body.subarray(0, body.indexOf('\r\n\r\n')).toString()
  if (!boundary || !/name="data"/.test(head)) throw new Error('Not a form with one field named data')
  return body.subarray(body.indexOf('\r\n\r\n') + 4, body.lastIndexOf(`\r\n--${boundary}--`))
}

import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

interface RecordedFile {
  name: string
  type: string
  text: string
}

export interface RecordedRequest {
  method: string
  /** Below the base URL, decoded. */
  path: string
  /** Decoded, sorted by name. */
  query: [name: string, value: string][]
  headers: IncomingHttpHeaders
  /** Parsed JSON, the fields of a form in the order of their names, or text; `undefined` where there was none. */
  body: unknown
}

export interface RecordingServer {
  baseURL: string
  /** What has arrived since the last call, in order. */
  take: () => RecordedRequest[]
  close: () => Promise<void>
}

/** Whatever is asked for: a page, a thread, a run or a file with which every poll ends. */
const answer = (path: string) => ({
  id: /\/runs\/(\w+)/.exec(path)?.[1] ?? 'id_1',
  object: 'list',
  data: [],
  has_more: false,
  thread_id: 'thread_1',
  status: path.startsWith('/files') ? 'processed' : 'completed',
})

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0)

async function readForm(request: IncomingMessage, bytes: Uint8Array<ArrayBuffer>) {
  const headers = { 'content-type': `${request.headers['content-type']}` }
  const form = await new Response(bytes, { headers }).formData()
  const fields = [...form].map(async ([name, value]): Promise<[string, string | RecordedFile]> => {
    return [
      name,
      typeof value === 'string' ? value : { name: value.name, type: value.type, text: await value.text() },
    ]
  })
  return (await Promise.all(fields)).sort(byName)
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = new Uint8Array(Buffer.concat(chunks))
  if (bytes.length === 0) return undefined
  const type = `${request.headers['content-type']}`
  if (type.startsWith('multipart/form-data')) return readForm(request, bytes)
  const text = new TextDecoder().decode(bytes)
  return type.startsWith('application/json') ? JSON.parse(text) : text
}

function wantsEvents(body: unknown): boolean {
  const { stream, stream_format }: Record<string, unknown> = Array.isArray(body)
    ? Object.fromEntries(body)
    : { ...(body as object | undefined) }
  return stream === true || stream === 'true' || stream_format === 'sse'
}

/** A server on loopback that keeps every request, and answers each with much the same object or with an empty stream. */
export async function startRecordingServer(): Promise<RecordingServer> {
  let requests: RecordedRequest[] = []
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const url = new URL(`${request.url}`, 'http://localhost')
      const path = decodeURIComponent(url.pathname).replace(/^\/v1/, '')
      requests.push({
        method: `${request.method}`,
        path,
        query: [...url.searchParams].sort(byName),
        headers: request.headers,
        body,
      })
      if (wantsEvents(body) || url.searchParams.get('stream') === 'true') {
        response.setHeader('content-type', 'text/event-stream').end('event: done\ndata: [DONE]\n\n')
      } else {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(path)))
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    take() {
      const taken = requests
      requests = []
      return taken
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

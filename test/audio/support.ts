import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ClientOptions } from '@oaix/core'
import nock from 'nock'

export const options: ClientOptions = {
  apiKey: 'sk-test',
  baseURL: 'http://audio.test/v1',
  maxRetries: 0,
}

export interface RecordedForm {
  fields: [string, FormDataEntryValue][]
  headers: Headers
}

/** Answers one multipart POST; the form that arrived is in the returned list after the call. */
export function recordForm(path: string, answer: object | string, contentType?: string): RecordedForm[] {
  const recorded: RecordedForm[] = []
  const type = contentType ?? (typeof answer === 'string' ? 'text/plain' : 'application/json')
  nock('http://audio.test')
    .post(`/v1${path}`)
    .reply(async (request: Request) => {
      recorded.push({ fields: [...(await request.formData())], headers: request.headers })
      return [200, typeof answer === 'string' ? answer : JSON.stringify(answer), { 'content-type': type }]
    })
  return recorded
}

/** A fetch that answers with these pieces of an event stream, and then ends. */
export function fetchEvents(...pieces: (string | Uint8Array)[]): ClientOptions['fetch'] {
  return async () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) {
            controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
          }
          controller.close()
        },
      }),
      { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_audio' } },
    )
}

export function sse(...events: object[]): string {
  return events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
}

/** A server on loopback. */
export async function serve(
  handler: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<{ baseURL: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => void handler(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

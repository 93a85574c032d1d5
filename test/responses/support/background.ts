import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ResponseStreamEvent } from '@oaix/responses'

const response = {
  id: 'resp_1',
  object: 'response',
  created_at: 1_700_000_000,
  model: 'gpt-5-mini',
  background: true,
  access_programs: null,
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  parallel_tool_calls: true,
  temperature: 1,
  tool_choice: 'auto',
  tools: [],
  top_p: 1,
}

/** The events of a response in the background that says these words, numbered from 0. */
export function backgroundEvents(...words: string[]): ResponseStreamEvent[] {
  const text = words.join('')
  const place = { output_index: 0, item_id: 'msg_1', content_index: 0 }
  const part = { type: 'output_text', annotations: [], logprobs: [] }
  const item = { type: 'message', id: 'msg_1', role: 'assistant' }
  const done = { ...item, status: 'completed', content: [{ ...part, text }] }
  const events = [
    { type: 'response.created', response: { ...response, status: 'queued', output: [] } },
    { type: 'response.queued', response: { ...response, status: 'queued', output: [] } },
    { type: 'response.in_progress', response: { ...response, status: 'in_progress', output: [] } },
    {
      type: 'response.output_item.added',
      output_index: 0,
      item: { ...item, status: 'in_progress', content: [] },
    },
    { type: 'response.content_part.added', ...place, part: { ...part, text: '' } },
    ...words.map((delta) => ({ type: 'response.output_text.delta', ...place, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...place, text, logprobs: [] },
    { type: 'response.content_part.done', ...place, part: { ...part, text } },
    { type: 'response.output_item.done', output_index: 0, item: done },
    { type: 'response.completed', response: { ...response, status: 'completed', output: [done] } },
  ]
  return events.map((event, sequence_number) => ({ ...event, sequence_number })) as ResponseStreamEvent[]
}

/** The wire form of an event. */
export function wireOf(event: ResponseStreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}

export interface BackgroundCall {
  method: string
  /** The path with the query. */
  url: string
  headers: IncomingMessage['headers']
  body: unknown
}

/** What a connection is to send before it breaks; all of it, if the server says nothing. */
type Cut = (events: ResponseStreamEvent[], connection: number) => Buffer | undefined

/** A server on loopback that keeps the events of one background response, and whose connections may break. */
export async function startBackgroundServer(
  events: ResponseStreamEvent[],
  cut: Cut = () => undefined,
): Promise<{ baseURL: string; calls: BackgroundCall[]; close: () => Promise<void> }> {
  const calls: BackgroundCall[] = []
  const server = createServer(async (incoming, outgoing) => {
    let body = ''
    for await (const chunk of incoming) body += chunk
    calls.push({
      method: `${incoming.method}`,
      url: `${incoming.url}`,
      headers: incoming.headers,
      body: body && JSON.parse(body),
    })
    const after = new URL(`${incoming.url}`, 'http://localhost').searchParams.get('starting_after')
    const left = events.filter(({ sequence_number }) => after === null || sequence_number > Number(after))
    outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': `req_${calls.length}` })
    outgoing.flushHeaders()
    const bytes = cut(left, calls.length - 1)
    if (!bytes) outgoing.end(left.map(wireOf).join(''))
    // What was written still arrives; the end of the body does not.
    else outgoing.write(bytes.length ? bytes : ':', () => outgoing.socket?.destroySoon())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

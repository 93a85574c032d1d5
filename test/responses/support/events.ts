import type { ResponseObject, ResponseStreamEvent } from '@oaix/responses'

/** A response with whatever a test wants in it. */
export function responseOf(fields: object = {}): ResponseObject {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_700_000_000,
    model: 'gpt-5-mini',
    status: 'completed',
    output: [],
    error: null,
    incomplete_details: null,
    access_programs: null,
    instructions: null,
    metadata: {},
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    ...fields,
  } as ResponseObject
}

/** Events with whatever a test wants a server to send, numbered from 0. */
export function eventsOf(...events: object[]): ResponseStreamEvent[] {
  return events.map((event, sequence_number) => ({ sequence_number, ...event })) as ResponseStreamEvent[]
}

export function messageOf(text: string, fields: object = {}) {
  return {
    id: 'msg_1',
    type: 'message',
    status: 'completed',
    role: 'assistant',
    content: [{ type: 'output_text', text, annotations: [], logprobs: [] }],
    ...fields,
  }
}

const item = { output_index: 0, item_id: 'msg_1' }

export function textDelta(delta: unknown, fields: object = {}): object {
  return { type: 'response.output_text.delta', ...item, content_index: 0, delta, logprobs: [], ...fields }
}

export async function* streamOf<Item>(...items: Item[]): AsyncGenerator<Item> {
  yield* items
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

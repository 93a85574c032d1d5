import type { AssistantStreamEvent, Message, Run, RunStep } from '@oaix/assistants'
import type { ClientOptions } from '@oaix/core'

export const options: ClientOptions = {
  apiKey: 'sk-test',
  baseURL: 'http://assistants.test/v1',
  maxRetries: 0,
}

export const beta = { 'openai-beta': 'assistants=v2' }

export function makeRun(changes: Partial<Run> = {}): Run {
  return {
    id: 'run_1',
    object: 'thread.run',
    created_at: 1,
    thread_id: 'thread_1',
    assistant_id: 'asst_1',
    status: 'queued',
    required_action: null,
    last_error: null,
    expires_at: 600,
    started_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    incomplete_details: null,
    model: 'gpt-4.1-mini',
    instructions: 'Be brief.',
    tools: [{ type: 'code_interpreter' }],
    metadata: {},
    usage: null,
    temperature: 1,
    top_p: 1,
    max_prompt_tokens: null,
    max_completion_tokens: null,
    truncation_strategy: { type: 'auto', last_messages: null },
    tool_choice: 'auto',
    parallel_tool_calls: true,
    response_format: 'auto',
    ...changes,
  }
}

export function makeMessage(changes: Partial<Message> = {}): Message {
  return {
    id: 'msg_1',
    object: 'thread.message',
    created_at: 1,
    thread_id: 'thread_1',
    status: 'in_progress',
    incomplete_details: null,
    completed_at: null,
    incomplete_at: null,
    role: 'assistant',
    content: [],
    assistant_id: 'asst_1',
    run_id: 'run_1',
    attachments: [],
    metadata: {},
    ...changes,
  }
}

export function makeStep(changes: Partial<RunStep> = {}): RunStep {
  return {
    id: 'step_1',
    object: 'thread.run.step',
    created_at: 1,
    assistant_id: 'asst_1',
    thread_id: 'thread_1',
    run_id: 'run_1',
    type: 'tool_calls',
    status: 'in_progress',
    step_details: { type: 'tool_calls', tool_calls: [] },
    last_error: null,
    expired_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    metadata: {},
    usage: null,
    ...changes,
  }
}

/** An event as the wire has it: fields that are missing, null or unheard of are part of the tests. */
export function event(name: string, data: unknown): AssistantStreamEvent {
  return { event: name, data } as AssistantStreamEvent
}

export function messageDelta(content: unknown, id = 'msg_1'): AssistantStreamEvent {
  return event('thread.message.delta', { id, object: 'thread.message.delta', delta: { content } })
}

export function textDelta(value: string, index = 0, id = 'msg_1'): AssistantStreamEvent {
  return messageDelta([{ index, type: 'text', text: { value } }], id)
}

export function toolCallDelta(tool_calls: unknown, id = 'step_1'): AssistantStreamEvent {
  const delta = { step_details: { type: 'tool_calls', tool_calls } }
  return event('thread.run.step.delta', { id, object: 'thread.run.step.delta', delta })
}

export async function* streamOf(
  events: readonly AssistantStreamEvent[],
): AsyncGenerator<AssistantStreamEvent> {
  yield* structuredClone(events)
}

export function sse(events: readonly AssistantStreamEvent[]): string {
  return events.map(({ event, data }) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join('')
}

export const DONE = 'event: done\ndata: [DONE]\n\n'

export interface Call {
  method: string
  url: string
  headers: Headers
  body: unknown
}

/** A `fetch` that answers one call after the other, the last answer again and again; and what it was asked. */
export function answering(...answers: ((call: Call, init: RequestInit) => Response | Promise<Response>)[]): {
  calls: Call[]
  fetch: (url: string, init: RequestInit) => Promise<Response>
} {
  const calls: Call[] = []
  const fetch = async (url: string, init: RequestInit) => {
    const body = init.body == null ? undefined : JSON.parse(String(init.body))
    const call = { method: String(init.method), url: String(url), headers: new Headers(init.headers), body }
    const answer = answers[Math.min(calls.push(call), answers.length) - 1]
    if (!answer) throw new Error('no answer')
    return answer(call, init)
  }
  return { calls, fetch }
}

/** An event stream in these pieces. */
export function streaming(...pieces: string[]): () => Response {
  return () => {
    const encoder = new TextEncoder()
    const body = new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(encoder.encode(piece))
        controller.close()
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' } })
  }
}

export async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of stream) items.push(item)
  return items
}

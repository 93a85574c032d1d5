import type { ChatCompletionChunk } from '@oaix/chat'

/** A chunk with whatever a test wants a server to send. */
export function chunkOf(fields: object): ChatCompletionChunk {
  const base = {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'gpt-5-mini',
  }
  return { ...base, choices: [], ...fields } as ChatCompletionChunk
}

/** A chunk that adds `delta` to one choice. */
export function deltaOf(delta: object | null, choice: Record<string, unknown> = {}): ChatCompletionChunk {
  return chunkOf({ choices: [{ index: 0, delta, finish_reason: null, ...choice }] })
}

export function finishOf(finish_reason: string, index = 0): ChatCompletionChunk {
  return deltaOf({}, { index, finish_reason })
}

export async function* streamOf<Item>(...items: Item[]): AsyncGenerator<Item> {
  yield* items
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

import type { ChatCompletion, ChatCompletionChunk, ChatCompletionTokenLogprob } from '@oaix/chat'

/** Random numbers of [0, 1) that are the same in every run. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function integer(random: () => number, limit: number): number {
  return Math.floor(random() * limit)
}

function textOf(random: () => number): string {
  const letters = ['a', 'ß', '🙂', '"', '\\', '\n', '{', '}', '__proto__', ' ', '0']
  return Array.from({ length: 1 + integer(random, 20) }, () => letters[integer(random, letters.length)]).join(
    '',
  )
}

function logprobsOf(random: () => number): ChatCompletionTokenLogprob[] {
  return Array.from({ length: 1 + integer(random, 6) }, (_, logprob) => ({
    token: textOf(random),
    logprob: -logprob,
    bytes: random() < 0.5 ? null : [logprob],
    top_logprobs: [{ token: 'x', logprob: -1, bytes: null }],
  }))
}

/** Any completion, with everything that a completion can hold, and more. */
export function randomCompletion(random: () => number): ChatCompletion {
  const maybe = <Value>(name: string, make: () => Value) => (random() < 0.5 ? { [name]: make() } : {})
  const choices = Array.from({ length: 1 + integer(random, 3) }, (_, index) => {
    const message = {
      role: 'assistant' as const,
      content: random() < 0.8 ? textOf(random) : null,
      refusal: random() < 0.2 ? textOf(random) : null,
      ...maybe('reasoning_content', () => textOf(random)),
      ...maybe('annotations', () => [{ type: 'url_citation', url_citation: { title: textOf(random) } }]),
      ...maybe('audio', () => ({
        id: 'audio_1',
        data: textOf(random),
        transcript: textOf(random),
        expires_at: 9,
      })),
      ...maybe('function_call', () => ({ name: 'f', arguments: textOf(random) })),
      ...maybe('reasoning_details', () =>
        Array.from({ length: 1 + integer(random, 3) }, (_, index) => ({
          type: 'text',
          index,
          text: textOf(random),
        })),
      ),
      ...maybe('tool_calls', () =>
        Array.from({ length: 1 + integer(random, 4) }, (_, place) =>
          random() < 0.5
            ? {
                id: `call_${place}`,
                type: 'function',
                function: { name: `f${place}`, arguments: textOf(random) },
              }
            : { id: `call_${place}`, type: 'custom', custom: { name: `g${place}`, input: textOf(random) } },
        ),
      ),
    }
    const logprobs = random() < 0.5 ? null : { content: logprobsOf(random), refusal: null }
    return { index, message, logprobs, finish_reason: 'stop' as const }
  })
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'gpt-5-mini',
    choices,
    ...maybe('usage', () => ({ prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 })),
    ...maybe('service_tier', () => 'default'),
    ...maybe('provider', () => ({ region: 'eu' })),
  }
}

/** A text in pieces, some of them empty. */
function piecesOf(random: () => number, text: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const length = integer(random, 6)
    pieces.push(text.slice(at, at + length))
    at += length
  }
  return pieces
}

/** The deltas of one choice of a completion, in one of the many ways in which a server can cut it. */
function deltasOf(random: () => number, { message, logprobs }: ChatCompletion['choices'][number]): object[] {
  const { role, content, refusal, tool_calls = [], ...fields } = message
  const lists: object[][] = [[{ delta: { role, content: content === '' ? '' : null } }]]
  const addText = (text: string, wrap: (piece: string) => object) =>
    lists.push(piecesOf(random, text).map((piece) => ({ delta: wrap(piece) })))

  if (content) addText(content, (piece) => ({ content: piece }))
  if (refusal) addText(refusal, (piece) => ({ refusal: piece }))
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === 'string') addText(value, (piece) => ({ [key]: piece }))
    else if (key === 'reasoning_details') {
      for (const { text, ...detail } of value as unknown as { text: string }[]) {
        addText(text, (piece) => ({ [key]: [{ ...detail, text: piece }] }))
      }
    } else if (Array.isArray(value)) lists.push(value.map((item) => ({ delta: { [key]: [item] } })))
    else {
      for (const [name, part] of Object.entries(value as object)) {
        if (['data', 'transcript', 'arguments'].includes(name))
          addText(part, (piece) => ({ [key]: { [name]: piece } }))
        else lists.push([{ delta: { [key]: { [name]: part } } }])
      }
    }
  }
  for (const [index, call] of tool_calls.entries()) {
    const [kind, name, text] =
      call.type === 'custom'
        ? ['input', call.custom.name, call.custom.input]
        : ['arguments', call.function.name, call.function.arguments]
    const begin = { index, id: call.id, type: call.type, [call.type]: { name, [kind as string]: '' } }
    const deltas = piecesOf(random, text as string).map((piece) => ({
      index,
      [call.type]: { [kind as string]: piece },
    }))
    lists.push([begin, ...deltas].map((delta) => ({ delta: { tool_calls: [delta] } })))
  }
  for (const token of logprobs?.content ?? []) {
    lists[0]?.push({ delta: {}, logprobs: { content: [token], refusal: null } })
  }
  return interleave(random, lists)
}

/** One list of them all, each in its own order. */
function interleave<Item>(random: () => number, lists: Item[][]): Item[] {
  const left = lists.map((list) => [...list]).filter((list) => list.length)
  const items: Item[] = []
  while (left.length) {
    const at = integer(random, left.length)
    items.push(left[at]?.shift() as Item)
    if (!left[at]?.length) left.splice(at, 1)
  }
  return items
}

/** The chunks of a completion, cut at random. */
export function randomChunks(random: () => number, completion: ChatCompletion): ChatCompletionChunk[] {
  const { object: _, choices, usage, ...fields } = completion
  const parts = choices.map((choice) => [
    ...deltasOf(random, choice).map((part) => ({ index: choice.index, finish_reason: null, ...part })),
    { index: choice.index, delta: {}, finish_reason: choice.finish_reason },
  ])
  const base = { ...fields, object: 'chat.completion.chunk', usage: null }
  const queue = interleave(random, parts)
  const chunks: object[] = []
  // A chunk may hold parts of several choices, or several of one.
  while (queue.length) chunks.push({ ...base, choices: queue.splice(0, 1 + integer(random, 3)) })
  if (usage) chunks.push({ ...base, choices: [], usage })
  return chunks as ChatCompletionChunk[]
}

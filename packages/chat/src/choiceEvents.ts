import type { ChoiceChange } from './applyChunk.ts'
import { doneEvents, type OpenParts } from './doneEvents.ts'
import { isFields } from './isFields.ts'
import { toolCallEvent } from './toolCallEvent.ts'
import type { ChatCompletionEvent } from './types/ChatCompletionEvent.ts'

/** The events for what a chunk said of one choice. */
export function choiceEvents(
  { choice, part, delta, calls }: ChoiceChange,
  open: OpenParts,
): ChatCompletionEvent[] {
  const { index, message, logprobs } = choice
  const events: ChatCompletionEvent[] = []

  for (const key of ['content', 'refusal'] as const) {
    const text = delta[key]
    if (typeof text !== 'string' || !text) continue
    open.texts.add(key)
    events.push({ type: `${key}.delta`, choice: index, delta: text, snapshot: message[key] ?? '' })
  }

  for (const key of ['content', 'refusal'] as const) {
    const tokens = isFields(part.logprobs) && part.logprobs[key]
    if (!Array.isArray(tokens) || !tokens.length) continue
    open.logprobs.add(key)
    events.push({
      type: `logprobs.${key}.delta`,
      choice: index,
      delta: tokens,
      snapshot: logprobs?.[key] ?? [],
    })
  }

  for (const { call, delta, snapshot } of calls) {
    const isNext = call !== open.call
    if (isNext) events.push(...doneEvents(choice, open))
    open.call = call
    if (!isNext && !delta) continue
    const kind = call.type === 'custom' ? 'custom.input' : 'function.arguments'
    events.push({ type: `tool_calls.${kind}.delta`, ...toolCallEvent(choice, call), delta, snapshot })
  }

  if (part.finish_reason) events.push(...doneEvents(choice, open))
  return events
}

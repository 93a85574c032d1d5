import { payloadOf } from './payloadOf.ts'
import { toolCallEvent } from './toolCallEvent.ts'
import type { ChatCompletionEvent } from './types/ChatCompletionEvent.ts'
import type { ChatCompletionMessageToolCall } from './types/ChatCompletionMessageToolCall.ts'
import type { ChatCompletionSnapshotChoice } from './types/ChatCompletionSnapshot.ts'

/** What of a choice has begun and is not done. */
export interface OpenParts {
  texts: Set<'content' | 'refusal'>
  logprobs: Set<'content' | 'refusal'>
  call: ChatCompletionMessageToolCall | undefined
}

/** Ends what is open: the texts, then their logprobs, then the call. */
export function doneEvents(choice: ChatCompletionSnapshotChoice, open: OpenParts): ChatCompletionEvent[] {
  const { index, message, logprobs } = choice
  const { texts, logprobs: tokens, call } = open
  const events: ChatCompletionEvent[] = []
  if (texts.delete('content')) {
    events.push({ type: 'content.done', choice: index, content: message.content ?? '' })
  }
  if (texts.delete('refusal')) {
    events.push({ type: 'refusal.done', choice: index, refusal: message.refusal ?? '' })
  }
  if (tokens.delete('content')) {
    events.push({ type: 'logprobs.content.done', choice: index, content: logprobs?.content ?? [] })
  }
  if (tokens.delete('refusal')) {
    events.push({ type: 'logprobs.refusal.done', choice: index, refusal: logprobs?.refusal ?? [] })
  }
  if (call) {
    const { text } = payloadOf(call)
    events.push(
      call.type === 'custom'
        ? { type: 'tool_calls.custom.input.done', ...toolCallEvent(choice, call), input: text }
        : { type: 'tool_calls.function.arguments.done', ...toolCallEvent(choice, call), arguments: text },
    )
    open.call = undefined
  }
  return events
}

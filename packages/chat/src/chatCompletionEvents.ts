import { flatMapStream, withPartial } from '@oaix/core'
import { applyChunk } from './applyChunk.ts'
import { choiceEvents } from './choiceEvents.ts'
import { doneEvents, type OpenParts } from './doneEvents.ts'
import { emptySnapshot } from './emptySnapshot.ts'
import { finishChatCompletion } from './finishChatCompletion.ts'
import type { ChatCompletionChunk } from './types/ChatCompletionChunk.ts'
import type { ChatCompletionEvent } from './types/ChatCompletionEvent.ts'
import type { ChatCompletionSnapshot, ChatCompletionSnapshotChoice } from './types/ChatCompletionSnapshot.ts'

/**
 * The moments of a streamed completion, each with what had been built by then. For every chunk:
 * 1. `chunk`, with the snapshot of the whole completion;
 * 2. for each choice, the deltas of its content and refusal, and of their logprobs; none of them is empty;
 * 3. the deltas of its tool calls. Before the first of a call, everything of the choice that is open is done: content,
 *    refusal, logprobs, and the call before. A server that sends several calls by turns makes their `.done` come again;
 * 4. with the finish reason, `.done` for everything that is open. Of a choice that ended with `length`, it was cut off.
 *
 * `done` comes last, with the completion, once the stream ended well; otherwise the iteration rejects as the stream
 * does, and the `partial` of a `StreamError` is the snapshot.
 *
 * @example
 * for await (const event of chatCompletionEvents(await streamChatCompletion(client, params))) {
 *   if (event.type === 'content.delta') process.stdout.write(event.delta)
 *   if (event.type === 'tool_calls.function.arguments.done') run(event.name, JSON.parse(event.arguments))
 *   if (event.type === 'done') console.log(event.completion.usage)
 * }
 */
export function chatCompletionEvents(
  stream: AsyncIterable<ChatCompletionChunk>,
): AsyncIterable<ChatCompletionEvent> {
  let snapshot: ChatCompletionSnapshot | undefined
  const open = new Map<ChatCompletionSnapshotChoice, OpenParts>()

  function onChunk(chunk: ChatCompletionChunk): ChatCompletionEvent[] {
    snapshot ??= emptySnapshot()
    const events: ChatCompletionEvent[] = [{ type: 'chunk', chunk, snapshot }]
    applyChunk(snapshot, chunk, (change) => {
      const parts = open.get(change.choice) ?? { texts: new Set(), logprobs: new Set(), call: undefined }
      open.set(change.choice, parts)
      events.push(...choiceEvents(change, parts))
    })
    return events
  }

  function onEnd(): ChatCompletionEvent[] {
    const completion = finishChatCompletion(snapshot)
    const events = [...open].flatMap(([choice, parts]) => doneEvents(choice, parts))
    return [...events, { type: 'done', completion }]
  }

  return flatMapStream(stream, onChunk, onEnd, (error) => withPartial(error, snapshot))
}

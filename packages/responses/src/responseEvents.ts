import { flatMapStream, OpenAIError, withPartial } from '@oaix/core'
import { applyEvent } from './applyEvent.ts'
import { listOf } from './listOf.ts'
import { startResponse } from './startResponse.ts'
import { type ToldTexts, textEvents } from './textEvents.ts'
import { textOwners } from './textOwners.ts'
import type { ResponseEvent } from './types/ResponseEvent.ts'
import type { ResponseObject } from './types/ResponseObject.ts'
import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'

/**
 * The moments of a streamed response, each with what had been built by then. For every event of the stream:
 * 1. `event`, with the event itself and the snapshot of the whole response;
 * 2. the delta of the text that it adds to, or `.done` for what it ends. The names are those of the API without
 *    `response.`, and the same for all servers: what one sends only at the end comes as one delta, and `.done` comes
 *    for every text that is whole, whichever event said so; again, if the server goes on with it or changes it. What was
 *    cut off has no `.done`: arguments that come with one are the model's last word.
 *
 * `done` comes last, with the response, once the stream ended well; otherwise the iteration rejects as the stream does,
 * and the `partial` of a `StreamError` is the snapshot.
 *
 * @example
 * for await (const event of responseEvents(await streamResponse(client, params))) {
 *   if (event.type === 'output_text.delta') process.stdout.write(event.delta)
 *   if (event.type === 'function_call_arguments.done') run(event.item.name, JSON.parse(event.arguments))
 *   if (event.type === 'done') console.log(event.response.usage)
 * }
 */
export function responseEvents(stream: AsyncIterable<ResponseStreamEvent>): AsyncIterable<ResponseEvent> {
  let snapshot: ResponseObject | undefined
  const told: ToldTexts = { texts: new Map(), done: new Set() }

  function onEvent(event: ResponseStreamEvent): ResponseEvent[] {
    snapshot ??= startResponse(event)
    const response = snapshot
    const change = applyEvent(response, event)
    const wire = { type: 'event', event, snapshot: response } as const
    if (!change) return [wire]
    const { item, part, delta, isDone } = change
    const isWhole = isDone && !part && !change.text
    const owners = isWhole ? textOwners(item) : [part ?? item]
    return [wire, ...owners.flatMap((owner) => textEvents(response, item, owner, isDone, told, delta))]
  }

  function onEnd(): ResponseEvent[] {
    const response = snapshot
    if (!response) throw new OpenAIError('The stream ended without an event')
    // A response that was cut short was so in the midst of a text.
    const isWhole = !['failed', 'incomplete', 'cancelled'].includes(response.status as string)
    const events = listOf(response.output).flatMap((item) =>
      textOwners(item).flatMap((owner) => textEvents(response, item, owner, isWhole, told)),
    )
    return [...events, { type: 'done', response }]
  }

  return flatMapStream(stream, onEvent, onEnd, (error) => withPartial(error, snapshot))
}

import { OpenAIError, withPartial } from '@oaix/core'
import { reduceResponse } from './reduceResponse.ts'
import type { ResponseObject } from './types/ResponseObject.ts'
import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'

/**
 * Reads a stream to its end and resolves to the response, as it would have come without streaming. Where a server's
 * last event says less than was streamed, what was streamed stays.
 *
 * A response that failed, or was cut short, resolves too: see its `status`. Rejects as the stream does; the `partial`
 * of a `StreamError` is then the response as far as it had been built. `reduceResponse` does the same one event at a
 * time.
 *
 * @example
 * const response = await accumulateResponse(await streamResponse(client, params))
 */
export async function accumulateResponse(
  stream: AsyncIterable<ResponseStreamEvent>,
): Promise<ResponseObject> {
  let snapshot: ResponseObject | undefined
  try {
    for await (const event of stream) snapshot = reduceResponse(snapshot, event)
  } catch (error) {
    throw withPartial(error, snapshot)
  }
  if (!snapshot) throw new OpenAIError('The stream ended without an event')
  return snapshot
}

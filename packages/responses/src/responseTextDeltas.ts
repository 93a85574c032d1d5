import { flatMapStream, OpenAIError } from '@oaix/core'
import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'

/**
 * The text of a streamed response as it arrives, piece by piece, none of them empty.
 *
 * Rejects as the stream does, and where the response failed: with an `OpenAIError` whose `cause` is the last event.
 * Text that was cut short (`response.incomplete`) just ends; where that matters, `responseEvents` tells.
 *
 * @example
 * for await (const text of responseTextDeltas(await streamResponse(client, params))) process.stdout.write(text)
 */
export function responseTextDeltas(stream: AsyncIterable<ResponseStreamEvent>): AsyncIterable<string> {
  return flatMapStream(stream, (event) => {
    if (event?.type === 'error' || event?.type === 'response.failed') {
      const message: unknown = (event.type === 'error' ? event : event.response?.error)?.message
      const reason = (typeof message === 'string' && message) || 'no reason given'
      throw new OpenAIError(`The response failed: ${reason}`, { cause: event })
    }
    const isText = event?.type === 'response.output_text.delta'
    return isText && event.delta && typeof event.delta === 'string' ? [event.delta] : []
  })
}

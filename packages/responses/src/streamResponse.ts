import { type Client, requestStream, type StreamOptions } from '@oaix/core'
import type { CreateResponseParams } from './createResponse.ts'
import { isFinalEvent } from './isFinalEvent.ts'
import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'

export interface StreamResponseParams extends Omit<CreateResponseParams, 'stream'> {
  /** Set by the function itself. */
  stream?: true | undefined
  stream_options?: ResponseStreamOptions | null | undefined
}

export interface ResponseStreamOptions {
  /** Pads the deltas to equal lengths; `false` saves the bandwidth on a network that you trust. @default true */
  include_obfuscation?: boolean | undefined
}

/**
 * Asks a model for an answer; resolves, once the headers are there, to its events as they arrive. Leaving the loop
 * cancels the request.
 *
 * The stream is whole with `response.completed`, `response.incomplete` or `response.failed`: whether the model did its
 * work is for the last event to say. Where the events stop before, the iteration rejects with a `StreamError` of kind
 * `truncated`, or `server` where the server said why.
 *
 * @example
 * for await (const event of await streamResponse(client, { model: 'gpt-5-mini', input: 'A haiku about bytes.' })) {
 *   if (event.type === 'response.output_text.delta') process.stdout.write(event.delta)
 * }
 *
 * @see https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function streamResponse(
  client: Client,
  params: StreamResponseParams,
  options?: StreamOptions,
): Promise<AsyncIterable<ResponseStreamEvent>> {
  const { betas, ...body } = params
  return requestStream(
    client,
    {
      method: 'POST',
      path: '/responses',
      body: { ...body, stream: true },
      // What `withBetas` does, in fewer bytes: there is no query to keep.
      ...(betas && { query: { beta: true }, headers: { 'OpenAI-Beta': betas.join() } }),
    },
    options,
    { isFinal: isFinalEvent },
  )
}

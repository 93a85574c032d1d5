import { type Client, path, requestStream, type StreamOptions } from '@oaix/core'
import { isFinalEvent } from './isFinalEvent.ts'
import type { RetrieveResponseParams } from './retrieveResponse.ts'
import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'
import { withBetas } from './withBetas.ts'

export interface StreamRetrievedResponseParams extends Omit<RetrieveResponseParams, 'stream'> {
  /** Pads the deltas to equal lengths; `false` saves the bandwidth on a network that you trust. @default true */
  include_obfuscation?: boolean | undefined
  /** The `sequence_number` of the last event that you have: the stream begins with the next. @default the first event */
  starting_after?: number | undefined
  /** Set by the function itself. */
  stream?: true | undefined
}

/**
 * Streams a response that was made with `background` and `stream`: what there is of it already, then the rest as it
 * arrives. Resolves at the headers, and ends as `streamResponse` does. `resumeResponse` reconnects by itself.
 *
 * @example
 * const stream = await streamRetrievedResponse(client, { response_id, starting_after: lastEvent.sequence_number })
 *
 * @see https://platform.openai.com/docs/api-reference/responses/get
 */
export async function streamRetrievedResponse(
  client: Client,
  params: StreamRetrievedResponseParams,
  options?: StreamOptions,
): Promise<AsyncIterable<ResponseStreamEvent>> {
  const { response_id, include, betas, ...query } = params
  const request = {
    method: 'GET',
    path: path`/responses/${response_id}`,
    query: { ...query, 'include[]': include, stream: true },
  } as const
  return requestStream(client, withBetas(request, betas), options, { isFinal: isFinalEvent })
}

import { type Client, type PollOptions, poll } from '@oaix/core'
import { isSettledStatus } from './isSettledStatus.ts'
import { type RetrieveResponseParams, retrieveResponse } from './retrieveResponse.ts'
import type { ResponseObject } from './types/ResponseObject.ts'

/**
 * Waits for a background response to end; resolves to it with the status `completed`, `failed`, `incomplete` or
 * `cancelled`. Rejects with an `APITimeoutError` after `maxWait` milliseconds.
 *
 * @example
 * const response = await pollResponse(client, { response_id }, { pollInterval: 2000, maxWait: 600_000 })
 * if (response.status === 'failed') console.error(response.error)
 *
 * @see https://platform.openai.com/docs/guides/background
 */
export function pollResponse(
  client: Client,
  params: RetrieveResponseParams,
  options?: PollOptions,
): Promise<ResponseObject> {
  return poll(
    client,
    // An idempotency key belongs to the request that creates the response; here it would make one answer repeat.
    (polled) => retrieveResponse(polled, params, { ...options, idempotencyKey: undefined }),
    (response) => isSettledStatus(response.status),
    options,
  )
}

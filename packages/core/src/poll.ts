import { sleep } from './sleep.ts'
import type { Client, RequestOptions } from './types/Client.ts'
import { withLimit } from './withLimit.ts'
import { withResponse } from './withResponse.ts'

/** Options of the functions that poll. */
export interface PollOptions extends RequestOptions {
  /** Milliseconds between two requests. @default what the server says in `openai-poll-after-ms`, else 5000 */
  readonly pollInterval?: number | undefined
  /** Milliseconds for all of the polling; an `APITimeoutError` then. @default none */
  readonly maxWait?: number | undefined
}

/**
 * Repeats a request until its result is done; resolves to that result.
 *
 * Throws what the request throws, an `APITimeoutError` after `maxWait`, and the reason of the caller's signal.
 *
 * @example
 * const batch = await poll(client, (client) => retrieveBatch(client, { batch_id }), ({ status }) => status === 'completed')
 */
export function poll<Result>(
  client: Client,
  retrieve: (client: Client) => Promise<Result>,
  isDone: (result: Result) => boolean,
  options: PollOptions = {},
): Promise<Result> {
  const { pollInterval, maxWait = Infinity, signal } = options
  return withLimit(signal, maxWait, `not done after polling for ${maxWait} ms`, async (limited) => {
    const limitedClient: Client = {
      request(request, own = {}) {
        // The caller's signal already ends the polling; only another one is to be heard beside it.
        const isOther = own.signal && own.signal !== signal
        return client.request(request, {
          ...own,
          signal: isOther ? AbortSignal.any([limited, own.signal]) : limited,
        })
      },
    }
    for (;;) {
      const { data, response } = await withResponse(limitedClient, retrieve)
      if (isDone(data)) return data
      const asked = Number.parseFloat(response.headers.get('openai-poll-after-ms') as string)
      await sleep(pollInterval ?? (asked >= 0 ? asked : 5000), limited)
    }
  })
}

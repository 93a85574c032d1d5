import type { Client, RequestOptions } from './types/Client.ts'

/**
 * Makes a client whose calls have these options, unless a call brings its own; headers, query and body fields are
 * merged.
 *
 * @example
 * const patient = withOptions(client, { timeout: 120_000, maxRetries: 5 })
 */
export function withOptions(client: Client, defaults: RequestOptions): Client {
  return {
    request: (request, options = {}) => {
      const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
      return client.request(request, {
        ...defaults,
        ...given,
        headers: { ...defaults.headers, ...options.headers },
        query: { ...defaults.query, ...options.query },
        body: { ...defaults.body, ...options.body },
      })
    },
  }
}

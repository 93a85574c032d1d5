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
    request: (request, options = {}) =>
      client.request(request, {
        ...defaults,
        ...defined(options),
        headers: { ...defaults.headers, ...defined(options.headers) },
        query: { ...defaults.query, ...defined(options.query) },
        body: (defaults.body || options.body) && { ...defaults.body, ...defined(options.body) },
      }),
  }
}

/** Without what is `undefined`, which would hide a default. */
function defined<Fields extends object>(fields: Fields | undefined): Partial<Fields> {
  const entries = Object.entries(fields ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<Fields>
}

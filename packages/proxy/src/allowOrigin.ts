/** Adds what lets a page of another origin send its requests, and read the answer. */
export function allowOrigin(headers: Headers, origin: string): void {
  headers.set('access-control-allow-origin', origin)
  headers.set('access-control-allow-methods', 'GET, POST, DELETE')
  headers.set(
    'access-control-allow-headers',
    // The second half is what the official client sends; none of it goes upstream.
    'accept, authorization, content-type, idempotency-key, openai-beta, openai-organization, openai-project, ' +
      'x-stainless-arch, x-stainless-lang, x-stainless-os, x-stainless-package-version, ' +
      'x-stainless-retry-count, x-stainless-runtime, x-stainless-runtime-version, x-stainless-timeout',
  )
  headers.set(
    'access-control-expose-headers',
    'content-disposition, location, openai-poll-after-ms, openai-processing-ms, retry-after, retry-after-ms, ' +
      'x-request-id, x-should-retry',
  )
  headers.set('access-control-max-age', '7200')
}

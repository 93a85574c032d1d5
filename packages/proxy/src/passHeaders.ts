/** The headers of an answer that are for the visitor. */
export function passHeaders(upstream: Headers): Headers {
  const headers = new Headers({
    'cache-control': 'no-store',
    // An answer that is opened as a page is none of the proxy's origin: a file may hold anything.
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  for (const name of [
    'content-disposition',
    'content-type',
    'openai-poll-after-ms',
    'openai-processing-ms',
    'retry-after',
    'retry-after-ms',
    'x-request-id',
    'x-should-retry',
  ]) {
    const value = upstream.get(name)
    if (value !== null) headers.set(name, value)
  }
  // The id of a realtime call is in it.
  const [id] = /\/calls\/[^/?#]+/.exec(upstream.get('location') ?? '') ?? []
  if (id) headers.set('location', `/realtime${id}`)

  const type = upstream.get('content-type') ?? ''
  // Nor can it be a script or a style of a page.
  if (/html|\bxml|script|css|wasm/i.test(type)) headers.set('content-type', 'text/plain; charset=utf-8')
  if (/^text\/event-stream\b/i.test(type)) {
    headers.set('cache-control', 'no-cache, no-transform')
    // nginx buffers event streams without it.
    headers.set('x-accel-buffering', 'no')
  }
  return headers
}

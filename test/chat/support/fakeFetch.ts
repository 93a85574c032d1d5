export interface FakeCall {
  url: string
  method: string
  headers: Headers
  body: unknown
}

/** A `fetch` that answers every call with an event stream of these chunks of bytes, and keeps what it was asked. */
export function fakeFetch(...pieces: (string | Uint8Array | Error)[]): {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  calls: FakeCall[]
  state: { cancelled: boolean }
} {
  const calls: FakeCall[] = []
  const state = { cancelled: false }
  return {
    calls,
    state,
    async fetch(url, init) {
      calls.push({
        url: String(url),
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
      })
      const left = [...pieces]
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          const piece = left.shift()
          if (piece instanceof Error) controller.error(piece)
          else if (piece === undefined) controller.close()
          else controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
        },
        cancel() {
          state.cancelled = true
        },
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' } })
    },
  }
}

/** The wire form of these events. */
export function sse(...events: unknown[]): string {
  return events
    .map((event) => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`)
    .join('')
}

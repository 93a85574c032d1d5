export interface ScriptedCall {
  url: string
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: whatever the function under test sends
  body: any
  signal: AbortSignal | null | undefined
}

/** An object is answered as JSON, a list as an event stream, a function makes the answer, or never does. */
export type Answer = object | object[] | ((call: ScriptedCall) => Response | Promise<Response>)

/** A `fetch` that gives one answer after the other, and keeps what it was asked. */
export function scripted(...answers: Answer[]): {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  calls: ScriptedCall[]
} {
  const calls: ScriptedCall[] = []
  return {
    calls,
    async fetch(url, init) {
      const call: ScriptedCall = {
        url: String(url),
        headers: new Headers(init.headers),
        body: JSON.parse(String(init.body)),
        signal: init.signal,
      }
      const answer = answers[calls.length]
      calls.push(call)
      if (!answer) return Response.json({ error: { message: 'no more answers' } }, { status: 400 })
      if (typeof answer === 'function') return answer(call)
      return Array.isArray(answer) ? sseOf(answer) : Response.json(answer)
    },
  }
}

/** An event stream of these events, one at a time; it ends with `[DONE]`. */
export function sseOf(events: object[], end = 'data: [DONE]\n\n', cancel?: () => void): Response {
  const left = [...events.map((event) => `data: ${JSON.stringify(event)}\n\n`), end]
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const text = left.shift()
      if (text === undefined) controller.close()
      else controller.enqueue(new TextEncoder().encode(text))
    },
    ...(cancel && { cancel }),
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' } })
}

/** An answer that never comes; it ends as `fetch` does when the signal of its call aborts. */
export function never({ signal }: ScriptedCall): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}

/** A `client` that answers after a while whatever its signal says. */
export function deaf(): Promise<Response> {
  return new Promise(() => {})
}

import { errorToJSON } from './errors/errorToJSON.ts'

/**
 * Makes an event stream `Response` of any async iterable, with the headers that keep proxies from buffering or
 * transforming it: one event for each item, then `[DONE]`. An error of the source becomes an event named `error`, with
 * the plain form of the error. Pulls an item when one is wanted; a reader that leaves, leaves the source.
 *
 * @example
 * return sseResponse(await streamChatCompletion(client, params))
 */
export function sseResponse(source: AsyncIterable<unknown>, init: ResponseInit = {}): Response {
  const iterator = source[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const headers = new Headers(init.headers)
  headers.set('content-type', 'text/event-stream; charset=utf-8')
  headers.set('cache-control', 'no-cache, no-transform')
  // nginx buffers event streams without it.
  headers.set('x-accel-buffering', 'no')

  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(`${text}\n\n`))
      try {
        const { done, value } = await iterator.next()
        if (!done) return send(`data: ${JSON.stringify(value)}`)
        send('data: [DONE]')
      } catch (error) {
        // Where the item could not be written, the source has not ended.
        await iterator.return?.().catch(() => {})
        send(`event: error\ndata: ${JSON.stringify({ error: errorToJSON(error) })}`)
      }
      controller.close()
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  return new Response(body, { ...init, headers })
}

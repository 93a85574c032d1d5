import { pipeline } from 'node:stream/promises'
import { ReadableStream } from 'node:stream/web'

/**
 * What runs a `Request → Response` handler on node:http. A browser that leaves aborts the request's signal and the
 * answer's body, and a slow one slows the body down.
 * @param {(request: Request) => Promise<Response>} handle
 * @returns {import('node:http').RequestListener}
 */
export function toListener(handle) {
  return async (incoming, outgoing) => {
    const left = new AbortController()
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) left.abort(new Error('The browser has left'))
    })
    try {
      const { method = 'GET', url = '/', headers } = incoming
      const hasBody = method !== 'GET' && method !== 'HEAD'
      // A handler that refuses leaves it unread, and must not lose the connection with it, and so the answer.
      const body = hasBody ? ReadableStream.from(incoming.iterator({ destroyOnReturn: false })) : undefined
      const init = { method, headers, body, duplex: 'half', signal: left.signal }
      const request = new Request(
        new URL(url, `http://${headers.host}`),
        /** @type {RequestInit} */ (/** @type {unknown} */ (init)),
      )
      const response = await handle(request)
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      // Before the first byte of a slow body.
      outgoing.flushHeaders()
      await pipeline(response.body ?? [], outgoing)
    } catch (error) {
      // The browser has left, or the answer broke off: what has been sent can't be taken back, only cut.
      if (outgoing.headersSent || left.signal.aborted) return outgoing.destroy()
      // An address that is none is the caller's fault, and anything else ours.
      if (error instanceof TypeError) return outgoing.writeHead(400).end()
      console.error(error)
      outgoing.writeHead(500).end()
    } finally {
      // The next request of the connection comes after the rest of this one.
      incoming.resume()
    }
  }
}

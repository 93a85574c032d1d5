import { type APIRequest, type Client, OpenAIError } from '@oaix/core'
import { asksForStream } from './asksForStream.ts'
import type { Operation } from './types/ProxyOptions.ts'
import type { Endpoint } from './types/Rule.ts'

/**
 * Reads method, path and headers off an endpoint function, by calling it once with a client that sends nothing.
 *
 * Rejects with an `OpenAIError` for a function that does not make exactly one request.
 */
export async function readEndpoint(operation: Operation, name: string): Promise<Endpoint> {
  const controller = new AbortController()
  const { signal } = controller
  const requests: APIRequest[] = []
  const client: Client = {
    async request(request) {
      requests.push(request)
      // A second one ends whatever composes them.
      if (requests.length > 1) controller.abort()
      signal.throwIfAborted()
      // All that an endpoint needs to end well; what works with the answer stumbles, and what waits for it asks again.
      return new Response('{"status":"queued"}', {
        headers: { 'content-type': 'text/event-stream', 'openai-poll-after-ms': '0' },
      })
    },
  }
  // Every id reads as its own name in braces; nothing is in it for those that copy the rest. What objects have anyway
  // stays, and of `betas` there are none: it is a list, and changes nothing of the path.
  const params = new Proxy<Record<PropertyKey, unknown>>(
    {},
    {
      get: (plain, key) =>
        typeof key === 'symbol' || key in plain || key === 'betas' ? plain[key] : `{${key}}`,
    },
  )

  let isEndpoint = false
  try {
    const result = operation(client, params as never, { signal } as never)
    isEndpoint = typeof result?.then === 'function'
    await result
  } catch {
    isEndpoint = false
  }
  controller.abort()
  const [request] = requests
  if (!isEndpoint || !request || requests.length > 1) {
    throw new OpenAIError(`${name} is no endpoint: list the endpoint functions that it calls instead`)
  }

  const { method, path, query, body, headers } = request
  const isForm = body instanceof FormData
  const fields = isForm ? Object.fromEntries(body) : { ...query, ...body }
  return {
    method,
    path: decodeURIComponent(path),
    streams: asksForStream(fields, isForm) === true,
    body: body && (body.constructor === Object ? 'json' : 'form'),
    headers,
  }
}

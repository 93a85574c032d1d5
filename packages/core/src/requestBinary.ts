import type { APIRequest, Client, RequestOptions } from './types/Client.ts'

/**
 * Makes a request and resolves, at the headers, to its undecoded `Response`. The caller's signal still ends its body:
 * reading it rejects with the signal's reason.
 */
export async function requestBinary(
  client: Client,
  request: APIRequest,
  options: RequestOptions = {},
): Promise<Response> {
  const response = await client.request({ ...request, stream: true }, options)
  const { signal } = options
  if (!signal || !response.body) return response

  const reader = response.body.getReader()
  let onAbort: () => void
  const close = () => signal.removeEventListener('abort', onAbort)
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          controller.error(signal.reason)
          reader.cancel(signal.reason).catch(() => {})
        }
        signal.addEventListener('abort', onAbort, { once: true })
        if (signal.aborted) onAbort()
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (signal.aborted) return
          if (!done) return controller.enqueue(value)
          close()
          controller.close()
        } catch (error) {
          close()
          if (!signal.aborted) controller.error(error)
        }
      },
      cancel(reason) {
        close()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, response)
}

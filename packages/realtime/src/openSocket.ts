import { OpenAIError } from '@oaix/core'
import { openConnection } from './openConnection.ts'
import type {
  ConnectRealtimeOptions,
  RealtimeConnection,
  RealtimeSocket,
} from './types/RealtimeConnection.ts'

/** An ephemeral key, and the address of the request that made it. */
export interface MadeKey {
  value: string
  url: string
}

/** Connects to a path of the API by a WebSocket. */
export function openSocket<Sent, Received>(
  path: string,
  query: object,
  /** Makes an ephemeral key for the session; `undefined` where none would do. */
  makeKey: ((signal: AbortSignal) => Promise<MadeKey>) | undefined,
  options: ConnectRealtimeOptions,
): RealtimeConnection<Sent, Received> {
  const { apiKey, headers, protocols = [], WebSocket: Injected, dangerouslyAllowBrowser } = options
  if (globalThis.location && /^sk-/.test(apiKey as string) && !dangerouslyAllowBrowser) {
    throw new OpenAIError('apiKey needs dangerouslyAllowBrowser')
  }
  if (!apiKey && !headers && !makeKey) throw new OpenAIError('apiKey is missing')
  // Throws for an invalid one before anything is done.
  const addressFor = (base: string) => options.url ?? socketURL(base, path, query)
  addressFor(options.websocketBaseURL ?? 'wss://api.openai.com/v1')

  return openConnection(async (signal) => {
    const made = apiKey || headers ? undefined : await makeKey?.(signal)
    const key = made?.value ?? (apiKey instanceof Function ? await apiKey() : apiKey)
    // The platform would quote one that its header can't hold.
    if (key !== undefined && !/^[\w!#$%&'*+.^`|~-]+$/.test(key)) throw new OpenAIError('apiKey is invalid')
    // The answer of a client of one's own may have no address.
    const origin = made?.url.replace(`${path}/client_secrets`, '') || 'wss://api.openai.com/v1'
    const url = addressFor(options.websocketBaseURL ?? origin)

    if (Injected) {
      const authorization = key && { authorization: `Bearer ${key}` }
      // `ws` fails where a sub-protocol is offered that the server does not take.
      return new Injected(url, [...protocols], {
        headers: { ...authorization, ...headers },
        followRedirects: false,
      })
    }
    const all = ['realtime', ...(key ? [`openai-insecure-api-key.${key}`] : []), ...protocols]
    const { WebSocket } = globalThis as {
      WebSocket?: new (url: string, protocols: string[] | object) => RealtimeSocket
    }
    if (!WebSocket) throw new OpenAIError('this platform has no WebSocket: give one')
    if (!headers) return new WebSocket(url, all)
    try {
      return new WebSocket(url, { protocols: all, headers })
    } catch {
      throw new OpenAIError("this platform's WebSocket takes no headers: give one that does")
    }
  }, options)
}

/** The address of a path below a base URL, whose own query stays. */
function socketURL(base: string, path: string, query: object): string {
  let url: URL
  try {
    url = new URL(base)
  } catch {
    throw new OpenAIError('websocketBaseURL is invalid')
  }
  if (!/^(http|ws)s?:$/.test(url.protocol) || url.username || url.password) {
    throw new OpenAIError('websocketBaseURL is invalid')
  }
  url.protocol = url.protocol.replace('http', 'ws')
  url.pathname = url.pathname.replace(/\/$/, '') + path
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value)
  }
  return url.href
}

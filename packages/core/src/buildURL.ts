import { OpenAIError } from './errors/OpenAIError.ts'
import { setAll } from './setAll.ts'
import type { APIRequest, ClientOptions, RequestOptions } from './types/Client.ts'

/** The address of a request: the path below the base URL, with the queries of base URL, client, operation and call. */
export function buildURL(settings: ClientOptions, request: APIRequest, options: RequestOptions): string {
  let url!: URL
  try {
    // In a page, a base URL such as '/api/openai' is of the page's own origin.
    url = new URL(settings.baseURL ?? 'https://api.openai.com/v1', globalThis.location as unknown as string)
  } catch {}
  // Not with a password, which fetch would refuse, and quote.
  if (!/^https?:..[^@/]+\//.test(`${url}`)) throw new OpenAIError('baseURL is invalid')
  url.pathname = url.pathname.replace(/\/$/, '') + request.path
  setAll(url.searchParams, [settings.query, request.query, options.query])
  return url.href
}

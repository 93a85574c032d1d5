import { isAPIError, isConnectionError, isTimeoutError } from '@oaix/core'
import type { DenialError } from './DenialError.ts'
import { passHeaders } from './passHeaders.ts'
import type { ProxyErrorCode } from './types/ProxyErrorCode.ts'

/** Makes the answer to a request that failed, in the shape of the API's errors, and with nothing that is not for visitors. */
export function errorAnswer(error: unknown): Response {
  const { name, status, code, message, param } = error as DenialError
  if (name === 'DenialError') return answer(status, code, message, param)
  if (isTimeoutError(error)) return answer(504, 'upstream_timeout', 'The API did not answer in time')
  if (isConnectionError(error)) return answer(502, 'upstream_failed', 'The API can not be reached')
  if (!isAPIError(error)) return answer(500, 'internal_error', 'The request failed')

  const headers = passHeaders(error.headers)
  // The key's fault, and not the visitor's. What the API says of it may quote it.
  if (status === 401 || status === 403) {
    headers.set('x-should-retry', 'false')
    return answer(502, 'upstream_unauthorized', 'The API refused the key', null, undefined, headers)
  }
  if (status < 400) {
    return answer(502, 'upstream_failed', 'The API redirected', null, undefined, headers)
  }
  const said = Object(error.error) as Partial<typeof error.error>
  return answer(
    status,
    (said?.code ?? null) as ProxyErrorCode | null,
    `${said?.message ?? `The API answered with ${status}`}`,
    said?.param,
    said?.type,
    headers,
  )
}

function answer(
  status: number,
  code: ProxyErrorCode | null,
  said: string,
  param: string | null = null,
  type = status < 500 ? 'invalid_request_error' : 'server_error',
  headers: Headers = passHeaders(new Headers()),
): Response {
  // Messages about limits name the organization.
  const message = said.replace(/\b(sk-|org-|proj_)[\w*-]+/g, '$1…')
  headers.set('content-type', 'application/json')
  return new Response(JSON.stringify({ error: { message, type, param, code } }), { status, headers })
}

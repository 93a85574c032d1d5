import type { APIError } from './APIError.ts'
import type { StreamError } from './StreamError.ts'

/** An error in plain data. */
export interface PlainError
  extends Partial<
    Pick<APIError, 'status' | 'code' | 'type' | 'param' | 'requestID' | 'retryAfter' | 'attempts'> &
      Pick<StreamError, 'kind'>
  > {
  name: string
  message: string
}

/**
 * The plain form of an error, safe for logs, `structuredClone` and `postMessage`: no headers, bodies or causes, which
 * may hold what is not for others.
 */
export function errorToJSON(error: unknown): PlainError {
  const { name = 'Error', message = String(error), ...rest } = Object(error) as Partial<StreamError>
  const { status, code, type, param, requestID, retryAfter, attempts, kind } = rest
  const details = { status, code, type, param, requestID, retryAfter, attempts, kind }
  const known = Object.entries(details).filter(([, value]) => value !== undefined)
  return { name, message, ...structuredClone(Object.fromEntries(known)) }
}

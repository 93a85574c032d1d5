import { APIError } from './errors/APIError.ts'
import type { ErrorObject } from './types/ErrorObject.ts'

/** The error that an unsuccessful answer stands for. */
export async function toAPIError(label: string, response: Response, key?: string): Promise<APIError> {
  let error: ErrorObject = { message: response.headers.get('content-type') ?? 'no content' }
  try {
    // Some servers quote the key that they refuse.
    const body = JSON.parse((await response.text()).replaceAll(key || '\0', '***'))
    error = body.error ?? body
  } catch {}
  return new APIError(`${label}${response.status} ${error.message ?? error}`, response, error)
}

import { APIError } from './errors/APIError.ts'
import { messageOf } from './messageOf.ts'
import type { ErrorObject } from './types/ErrorObject.ts'
import { withLimit } from './withLimit.ts'

/** The error that an unsuccessful answer stands for; a body that takes more than a second is left out. */
export async function toAPIError(label: string, response: Response, key?: string): Promise<APIError> {
  let error: ErrorObject | undefined
  try {
    const text = await withLimit(() => response.text(), undefined, 1000)
    // Some servers quote the key that they refuse.
    const body = JSON.parse(text, (_name, value) =>
      key && typeof value === 'string' ? value.replaceAll(key, '***') : value,
    )
    error = body.error ?? body
  } catch {}
  const message = `${label}${response.status} ${messageOf(error) || response.statusText}`.trim()
  return new APIError(message, response, error)
}

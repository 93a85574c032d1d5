import type { Attempt } from '../types/Attempt.ts'
import type { ErrorObject } from '../types/ErrorObject.ts'
import { OpenAIError } from './OpenAIError.ts'

/** The API answered, and the answer is an error, or is not what the call expects. */
export class APIError extends OpenAIError {
  override readonly name: string = 'APIError'
  /** HTTP status. */
  declare readonly status: number
  /** Headers of the answer. */
  declare readonly headers: Headers
  /** The `error` of the answer's body, where that is JSON. */
  declare readonly error: ErrorObject | undefined
  declare readonly code: string | null | undefined
  declare readonly type: string | undefined
  declare readonly param: string | null | undefined
  /** The server's id of the request, to quote when asking for support. */
  declare readonly requestID: string | null
  /** Milliseconds that the server asks to wait, where it says so. */
  declare readonly retryAfter: number | undefined
  /** Every failed attempt of the call, in order, with the wait that followed it. */
  declare readonly attempts: readonly Attempt[] | undefined

  constructor(
    message: string,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    error?: ErrorObject,
    /** What a class of its own adds. */
    details?: object,
  ) {
    const after = headers.get('retry-after') as string
    const requestID = headers.get('x-request-id')
    super(message + (requestID ? ` (${requestID})` : ''))
    Object.assign(
      this,
      {
        status,
        headers,
        error,
        code: error?.code,
        type: error?.type,
        param: error?.param,
        requestID,
        // In milliseconds, in seconds, or as a date; anything else is not understood, and no wait.
        retryAfter: [
          parseFloat(headers.get('retry-after-ms') as string),
          parseFloat(after) * 1000,
          Date.parse(after) - Date.now(),
        ].find((ms) => ms >= 0),
      },
      details,
    )
  }
}

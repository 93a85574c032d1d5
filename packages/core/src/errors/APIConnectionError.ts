import type { Attempt } from '../types/Attempt.ts'
import { OpenAIError } from './OpenAIError.ts'

/** No answer arrived: refused, reset, no such host, blocked by CORS. `cause` holds the platform's own error. */
export class APIConnectionError extends OpenAIError {
  override readonly name: string = 'APIConnectionError'
  /** Every failed attempt of the call, in order, with the wait that followed it. */
  declare readonly attempts: readonly Attempt[] | undefined
}

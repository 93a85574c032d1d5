import { APIConnectionError } from './APIConnectionError.ts'

/** The time that `timeout`, `deadline` or `maxWait` allows was over. */
export class APITimeoutError extends APIConnectionError {
  override readonly name: string = 'APITimeoutError'
}

import { isStreamError } from './errors/isStreamError.ts'

/** Gives a `StreamError` another `partial`, such as what an accumulator had built; returns anything else as it is. */
export function withPartial(error: unknown, partial: unknown): unknown {
  return isStreamError(error) ? Object.assign(error, { partial }) : error
}

import type { RealtimeError } from './RealtimeError.ts'

/** Whether a realtime connection did not end well; `kind` says how. Works across copies of the package. */
export function isRealtimeError(error: unknown): error is RealtimeError {
  return (Object(error) as Error).name === 'RealtimeError'
}

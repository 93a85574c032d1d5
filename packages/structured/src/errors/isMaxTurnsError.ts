import type { MaxTurnsError } from './MaxTurnsError.ts'

/** Whether a run of tools reached its limit of turns. Works across copies of the package. */
export function isMaxTurnsError(error: unknown): error is MaxTurnsError {
  return (Object(error) as Error).name === 'MaxTurnsError'
}

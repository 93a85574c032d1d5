import type { InvalidOutputError } from './InvalidOutputError.ts'

/** Whether the model wrote what isn't JSON or doesn't follow the schema. Works across copies of the package. */
export function isInvalidOutputError(error: unknown): error is InvalidOutputError {
  return (Object(error) as Error).name === 'InvalidOutputError'
}

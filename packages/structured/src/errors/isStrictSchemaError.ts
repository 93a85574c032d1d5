import type { StrictSchemaError } from './StrictSchemaError.ts'

/** Whether strict mode refused a schema. Works across copies of the package. */
export function isStrictSchemaError(error: unknown): error is StrictSchemaError {
  return (Object(error) as Error).name === 'StrictSchemaError'
}

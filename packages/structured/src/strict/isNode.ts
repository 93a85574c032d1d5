import type { JSONSchema } from '../types/JSONSchema.ts'

/** Whether a value is an object, as a schema is that isn't a boolean. */
export function isNode(value: unknown): value is JSONSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

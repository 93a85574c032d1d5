import type { JSONSchema } from './JSONSchema.ts'

/** A schema as strict mode takes it. */
export interface StrictSchema {
  readonly schema: JSONSchema
  /**
   * Leaves out what is `null` only because strict mode requires every key: optional keys whose own schema has no
   * `null`. The result is again a value of the schema that this one was made from.
   */
  readonly restore: (value: unknown) => unknown
}

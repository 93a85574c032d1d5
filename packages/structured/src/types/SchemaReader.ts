import type { JSONSchema } from './JSONSchema.ts'
import type { StandardResult } from './StandardSchema.ts'

/** The two things that a schema is for. */
export interface SchemaReader<Output> {
  /** To be sent. */
  readonly schema: JSONSchema
  /** Validates a value of `schema`. `cause` is what a validator threw. */
  readonly validate: (value: unknown) => Promise<StandardResult<Output> & { readonly cause?: unknown }>
}

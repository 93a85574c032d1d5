import type { JSONSchema } from './JSONSchema.ts'
import type { StandardJSONSchema } from './StandardSchema.ts'

/**
 * What a format or a tool can be made of: a schema that both validates and tells its JSON Schema (zod 4, ArkType), or
 * a JSON Schema. For valibot there is `@oaix/structured/valibot`.
 */
export type SchemaInput<Output> = StandardJSONSchema<unknown, Output> | RawSchema<Output>

export interface RawSchema<Output> {
  readonly schema: JSONSchema
  /**
   * Returns the value, or another in its place, or throws. Without it the value is what `JSON.parse` makes of the
   * text, and its type is only claimed.
   */
  readonly validate?: ((value: unknown) => Output | Promise<Output>) | undefined
}

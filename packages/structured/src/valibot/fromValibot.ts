import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import type { StandardJSONSchema } from '../types/StandardSchema.ts'
import type { ValibotSchema } from '../types/ValibotSchema.ts'

/**
 * A valibot schema that tells its JSON Schema. What only code can tell (`check`, `trim`, `brand`, …) isn't in it, as
 * with other libraries, and is left to validation; anything else without a counterpart in JSON Schema throws.
 */
export function fromValibot<Output>(schema: ValibotSchema<Output>): StandardJSONSchema<unknown, Output> {
  const input = () =>
    // Async schemas have the same parts as others.
    toJsonSchema(schema as GenericSchema, {
      typeMode: 'input',
      overrideAction: ({ valibotAction, jsonSchema, errors }) =>
        errors && isCode(valibotAction) ? jsonSchema : undefined,
    }) as { [keyword: string]: unknown }
  return { '~standard': { ...schema['~standard'], jsonSchema: { input } } }
}

function isCode({ kind, type, requirement }: { kind: string; type: string; requirement?: unknown }): boolean {
  return kind !== 'validation' || type === 'raw_check' || typeof requirement === 'function'
}

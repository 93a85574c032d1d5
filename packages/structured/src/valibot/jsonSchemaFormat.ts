import { type JSONSchemaFormatOptions, jsonSchemaFormat as standardFormat } from '../jsonSchemaFormat.ts'
import type { JSONSchemaFormat } from '../types/JSONSchemaFormat.ts'
import type { ValibotSchema } from '../types/ValibotSchema.ts'
import { fromValibot } from './fromValibot.ts'

/**
 * Makes a format for the output of a model from a valibot schema; see `jsonSchemaFormat` of `@oaix/structured`.
 *
 * @example
 * const Weather = jsonSchemaFormat(v.object({ city: v.string(), celsius: v.optional(v.number()) }), { name: 'weather' })
 */
export function jsonSchemaFormat<Output>(
  schema: ValibotSchema<Output>,
  options: JSONSchemaFormatOptions,
): JSONSchemaFormat<Output> {
  return standardFormat(fromValibot(schema), options)
}

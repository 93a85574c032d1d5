import { checkName } from './checkName.ts'
import { parseOutput } from './parseOutput.ts'
import { readSchema } from './readSchema.ts'
import type { JSONSchemaFormat } from './types/JSONSchemaFormat.ts'
import type { SchemaInput } from './types/SchemaInput.ts'

export interface JSONSchemaFormatOptions {
  /** Letters, digits, `_` and `-`; up to 64 characters. */
  name: string
  /** What the format is for, as the model reads it. */
  description?: string | undefined
  /** Makes the model follow the schema exactly; throws a `StrictSchemaError` where strict mode can't. @default true */
  strict?: boolean | undefined
}

/**
 * Makes a format for the output of a model, from a schema of zod 4, ArkType or any other library with Standard JSON
 * Schema, or from a JSON Schema, with or without a validator. For valibot, import it from `@oaix/structured/valibot`.
 *
 * In strict mode, which is the default, `toStrictSchema` says what becomes of the schema: optional keys may be `null`
 * on the wire, and are absent again when your schema validates. Validators may be async.
 *
 * @example
 * const Weather = jsonSchemaFormat(z.object({ city: z.string(), celsius: z.number().optional() }), { name: 'weather' })
 * const { output_parsed } = await parseResponse(client, { model, input, text: { format: Weather } })
 */
export function jsonSchemaFormat<Output>(
  schema: SchemaInput<Output>,
  { name, description, strict = true }: JSONSchemaFormatOptions,
): JSONSchemaFormat<Output> {
  checkName(name)
  const reader = readSchema(schema, strict)
  const definition = { name, ...(description && { description }), schema: reader.schema, strict }
  return {
    name,
    chat: { type: 'json_schema', json_schema: definition },
    responses: { type: 'json_schema', ...definition },
    parse: (text) => parseOutput(text, `Output "${name}"`, reader),
  }
}

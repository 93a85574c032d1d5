import { OpenAIError } from '@oaix/core'
import { messageOf } from './messageOf.ts'
import { isNode } from './strict/isNode.ts'
import { toStrictSchema } from './toStrictSchema.ts'
import type { JSONSchema } from './types/JSONSchema.ts'
import type { RawSchema, SchemaInput } from './types/SchemaInput.ts'
import type { SchemaReader } from './types/SchemaReader.ts'
import type { StandardJSONSchemaProps } from './types/StandardSchema.ts'

/** What a schema of any kind comes to: the JSON Schema to send, and what validates the answer. */
export function readSchema<Output>(input: SchemaInput<Output>, isStrict: boolean): SchemaReader<Output> {
  const { schema, validate } = '~standard' in input ? readStandard(input['~standard']) : readRaw(input)
  if (!isStrict) return { schema, validate }
  const strict = toStrictSchema(schema)
  return { schema: strict.schema, validate: async (value) => validate(strict.restore(value)) }
}

function readStandard<Output>(standard: StandardJSONSchemaProps<unknown, Output>): SchemaReader<Output> {
  return { schema: toJSONSchema(standard), validate: async (value) => standard.validate(value) }
}

function toJSONSchema({ jsonSchema, vendor }: StandardJSONSchemaProps): JSONSchema {
  if (!jsonSchema) {
    const remedy =
      vendor === 'valibot'
        ? 'import this function from @oaix/structured/valibot'
        : 'give { schema, validate } with a JSON Schema of your own'
    throw new OpenAIError(`A schema of ${vendor} doesn't tell its JSON Schema: ${remedy}`)
  }
  try {
    return jsonSchema.input({ target: 'draft-07' })
  } catch (cause) {
    throw new OpenAIError(`${vendor} has no JSON Schema for it: ${messageOf(cause)}`, { cause })
  }
}

function readRaw<Output>({ schema, validate }: RawSchema<Output>): SchemaReader<Output> {
  if (!isNode(schema))
    throw new OpenAIError('A schema without Standard Schema must be given as { schema, validate }')
  return {
    schema,
    validate: async (value) => {
      if (!validate) return { value: value as Output }
      try {
        return { value: await validate(value) }
      } catch (cause) {
        return { issues: [{ message: messageOf(cause) }], cause }
      }
    },
  }
}

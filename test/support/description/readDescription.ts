import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** As much of a JSON Schema as the samples need. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  default?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minItems?: number
  minLength?: number
  minimum?: number
  exclusiveMinimum?: number
  format?: string
  pattern?: string
  readOnly?: boolean
  nullable?: boolean
  additionalProperties?: boolean | Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
}

export interface DescribedOperation {
  method: string
  /** With `{name}` for each path parameter. */
  path: string
  parameters: { name: string; in: string; required?: boolean; schema: Schema }[]
  /** By media type. */
  body: Record<string, Schema>
}

export interface Description {
  operations: DescribedOperation[]
  /** What a reference stands for. */
  resolve: (reference: string) => Schema
  /** The whole text, for a validator. */
  text: string
}

interface OpenAPI {
  paths: Record<
    string,
    Record<
      string,
      {
        parameters?: DescribedOperation['parameters']
        requestBody?: { content: Record<string, { schema: Schema }> }
        responses: Record<string, { content?: Record<string, unknown> }>
      }
    >
  >
  components: { schemas: Record<string, Schema> }
}

const file = fileURLToPath(new URL('../../../../shared/api/openapi.json', import.meta.url))

/** The API's own description, where it lies beside the project. */
export function readDescription(): Description | undefined {
  if (!existsSync(file)) return undefined
  const document = JSON.parse(readFileSync(file, 'utf8'), withoutNullable) as OpenAPI
  for (const operation of Object.values(document.paths).flatMap((methods) => Object.values(methods))) {
    for (const response of Object.values(operation.responses)) {
      // Prism breaks the connection over answers of bytes.
      if (!response.content?.['application/json']) delete response.content
    }
  }
  return {
    operations: Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
        method: method.toUpperCase(),
        path,
        parameters,
        body: Object.fromEntries(
          Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => [type, schema]),
        ),
      })),
    ),
    resolve(reference) {
      const schema = document.components.schemas[reference.replace('#/components/schemas/', '')]
      if (!schema) throw new Error(`${reference} leads nowhere`)
      return schema
    },
    text: JSON.stringify(document),
  }
}

/**
 * `nullable` is a word of OpenAPI 3.0 in a description of 3.1, where Prism, meeting it without a type, validates nothing
 * at all of the operation.
 */
function withoutNullable(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || (value as Schema | null)?.nullable === undefined) return value
  const { nullable, ...schema } = value as Schema
  if (!nullable) return schema
  if (!schema.type) return { anyOf: [schema, { type: 'null' }] }
  const types = new Set([schema.type, 'null'].flat())
  return { ...schema, type: [...types], ...(schema.enum && { enum: [...new Set([...schema.enum, null])] }) }
}

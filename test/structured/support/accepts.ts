import type { JSONSchema } from '@oaix/structured'

type Schema = JSONSchema | boolean

/** JSON Schema as its specification has it, for the keywords that the tests use. */
export function accepts(root: JSONSchema, schema: Schema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema
  const { $ref, type, const: only, enum: values, anyOf, oneOf, allOf, properties, required, items } = schema
  const fits = (each: Schema): boolean => accepts(root, each, value)
  if ($ref !== undefined && !fits(targetOf(root, $ref))) return false
  if (type !== undefined && ![type].flat().some((each) => isOfType(each, value))) return false
  if ('const' in schema && value !== only) return false
  if (values && !values.includes(value)) return false
  if (anyOf && !anyOf.some(fits)) return false
  if (oneOf && oneOf.filter(fits).length !== 1) return false
  if (allOf && !allOf.every(fits)) return false
  const { minimum = -Infinity, maximum = Infinity, minItems = 0, maxItems = Infinity } = schema
  if (typeof value === 'number' && !(value >= minimum && value <= maximum)) return false
  if (Array.isArray(value)) {
    const isSized = value.length >= minItems && value.length <= maxItems
    return isSized && value.every((item) => accepts(root, (items ?? true) as Schema, item))
  }
  if (typeof value !== 'object' || value === null) return true
  if (required?.some((key) => !Object.hasOwn(value, key))) return false
  return Object.entries(value).every(([key, part]) => {
    const property = properties?.[key] ?? schema.additionalProperties ?? true
    return accepts(root, property, part)
  })
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  const name: string = typeof value
  return name === type && value !== null && !Array.isArray(value)
}

function targetOf(root: JSONSchema, ref: string): Schema {
  return ref === '#' ? root : (root.$defs?.[ref.slice('#/$defs/'.length)] ?? false)
}

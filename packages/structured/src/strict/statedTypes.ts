import type { JSONSchema } from '../types/JSONSchema.ts'
import { typeName } from './typeName.ts'
import { valuesOf } from './valuesOf.ts'

/** The types that a flat node names, or those of the values that it lists; `undefined` where any type fits it. */
export function statedTypes(node: JSONSchema): readonly string[] | undefined {
  if (node.type !== undefined) return typeof node.type === 'string' ? [node.type] : node.type
  const values = valuesOf(node)
  return values && [...new Set(values.map(typeName))]
}

import type { JSONSchema } from '../types/JSONSchema.ts'
import { valuesOf } from './valuesOf.ts'

/** The strict node or `null`, for a strict node that doesn't allow that yet. */
export function toNullable(node: JSONSchema): JSONSchema {
  const { type, anyOf, properties, items } = node
  if (anyOf) return { ...node, anyOf: [...anyOf, { type: 'null' }] }
  if (type === undefined || properties || items || valuesOf(node)) return { anyOf: [node, { type: 'null' }] }
  return { ...node, type: [type, 'null'].flat() }
}

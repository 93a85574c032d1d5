import type { JSONSchema } from '../types/JSONSchema.ts'
import { flatten } from './flatten.ts'
import { followRef } from './followRef.ts'
import type { StrictContext } from './StrictContext.ts'
import { typesOf } from './typesOf.ts'
import { valuesOf } from './valuesOf.ts'

/** Whether `null` fits an original node. */
export function allowsNull(
  context: StrictContext,
  node: JSONSchema | boolean,
  passed: Set<unknown> = new Set(),
): boolean {
  const flat = flatten(context, node)
  if (!flat) return false
  if (flat.$ref !== undefined) {
    const target = followRef(context, flat)
    if (passed.has(target)) return false
    return allowsNull(context, target, passed.add(target))
  }
  const union = flat.anyOf ?? flat.oneOf
  if (union) return union.some((one) => allowsNull(context, one, passed))
  return (typesOf(flat)?.includes('null') && valuesOf(flat)?.includes(null) !== false) ?? false
}

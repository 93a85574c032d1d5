import type { JSONSchema } from '../types/JSONSchema.ts'
import { flatten } from './flatten.ts'
import type { StrictContext } from './StrictContext.ts'
import { statedTypes } from './statedTypes.ts'
import { typesOf } from './typesOf.ts'
import { valuesOf } from './valuesOf.ts'

type Schema = JSONSchema | boolean

/** Whether no value that strict mode lets through fits both. `false` where that can't be told. */
export function areExclusive(context: StrictContext, one: Schema, other: Schema, depth = 4): boolean {
  const a = flatten(context, one, true)
  const b = flatten(context, other, true)
  if (!a || !b) return true
  if (a === b || depth === 0) return false
  const union = a.anyOf ?? a.oneOf
  if (union) return union.every((part) => areExclusive(context, part, b, depth - 1))
  if (b.anyOf ?? b.oneOf) return areExclusive(context, b, a, depth)
  const values = valuesOf(b)
  if (valuesOf(a)?.every((value) => values?.includes(value) === false)) return true
  const shared = [...sharedTypes(a, b), ...sharedTypes(b, a)]
  if (shared.some((type) => type !== 'object')) return false
  const differs = (key: string) =>
    b.required?.includes(key) &&
    areExclusive(context, a.properties?.[key] ?? true, b.properties?.[key] ?? true, depth - 1)
  // Strict mode closes objects: one that requires a key that the other doesn't name is not the other.
  return shared.length === 0 || a.required?.some(differs) || (asksMore(a, b) && asksMore(b, a))
}

/** Those of one node's values in strict mode that fit another, which may not say what types it is for. */
function sharedTypes(strict: JSONSchema, original: JSONSchema): readonly string[] {
  const types = statedTypes(original)?.map(numeric)
  return (typesOf(strict) ?? ['any']).filter((type) => types?.includes(numeric(type)) ?? true)
}

function numeric(type: string): string {
  return type === 'integer' ? 'number' : type
}

function asksMore(a: JSONSchema, b: JSONSchema): boolean {
  return a.required?.some((key) => !Object.hasOwn(b.properties ?? {}, key)) ?? false
}

import type { JSONSchema } from '../types/JSONSchema.ts'
import { checkKeywords } from './checkKeywords.ts'
import { constraintsOf } from './constraintsOf.ts'
import { followRef } from './followRef.ts'
import { placeAt } from './placeAt.ts'
import { refuse } from './refuse.ts'
import type { StrictContext } from './StrictContext.ts'
import { segment } from './segment.ts'
import { statedTypes } from './statedTypes.ts'
import { valuesOf } from './valuesOf.ts'

type Schema = JSONSchema | boolean

/**
 * Says the same as an original node without `allOf`: by a `$ref` and nothing else; by a union (`anyOf` or `oneOf`)
 * with no more than a title and a description; or by neither. `false` where no value can fit. `follows` puts in place of
 * a `$ref` what it leads to.
 */
export function flatten(context: StrictContext, node: Schema, follows = false): JSONSchema | false {
  if (typeof node === 'boolean') return node && {}
  if (!context.flats.has(node)) {
    if (context.flats.size > 20_000) refuse(context, context.root, '', 'its parts combine in too many ways')
    context.flats.set(node, undefined)
    context.flats.set(node, flattenOnce(context, node))
  }
  const flat = context.flats.get(node) ?? refuse(context, node, '', 'it leads back to itself')
  if (!follows || !flat || flat.$ref === undefined) return flat
  if (context.depth > 64) refuse(context, flat, '.$ref', 'it leads back to itself')
  return flatten(context, followRef(context, flat))
}

function flattenOnce(context: StrictContext, node: JSONSchema): JSONSchema | false {
  const { title, description, $ref, anyOf, oneOf, allOf = [], ...rest } = constraintsOf(node)
  const notes = constraintsOf({ title, description })
  const own = [rest, { $ref }, { anyOf }, { oneOf }].map(constraintsOf).filter(isFilled)
  const [first, ...others] = [...own.map((part) => placeAt(context, part, node)), ...allOf]
  let flat = first === own[0] ? placeAt(context, own[0] ?? {}, node) : flatten(context, first ?? true)
  for (const part of others) flat = merge(context, flat, part)
  if (!flat || !isFilled(notes)) return flat
  // Nothing may stand beside a `$ref`, but a union may have one alternative only.
  return placeAt(context, { ...('$ref' in flat ? { anyOf: [flat] } : flat), ...notes }, node)
}

function isFilled(node: object): boolean {
  return Object.keys(node).length > 0
}

/** What fits both, flat and without a `$ref` at its top. */
function merge(outer: StrictContext, one: Schema, other: Schema): JSONSchema | false {
  const context = { ...outer, depth: outer.depth + 1 }
  const a = flatten(context, one, true)
  const b = flatten(context, other, true)
  return a && b && (distribute(context, a, b) ?? distribute(context, b, a) ?? intersect(context, a, b))
}

/** Of a union, the same union with each alternative merged. */
function distribute(
  context: StrictContext,
  union: JSONSchema,
  other: Schema,
): JSONSchema | false | undefined {
  const kind = union.anyOf ? 'anyOf' : 'oneOf'
  const alternatives = union[kind]?.map((one) => merge(context, one, other)).filter((one) => one !== false)
  if (!alternatives) return undefined
  return alternatives.length > 0 && placeAt(context, { ...union, [kind]: alternatives }, union)
}

function intersect(context: StrictContext, a: JSONSchema, b: JSONSchema): JSONSchema | false {
  const types = commonTypes(statedTypes(a), statedTypes(b))
  const values = valuesOf(b)
  if (types?.length === 0 || valuesOf(a)?.every((value) => values?.includes(value) === false)) return false
  checkKeywords(context, a)
  checkKeywords(context, b)
  checkClosed(context, a, b)
  checkClosed(context, b, a)
  const both: Record<string, unknown> = { ...a }
  for (const [keyword, value] of Object.entries(b)) {
    both[keyword] = keyword in a ? combine(context, keyword, a, b) : value
  }
  if ('type' in both) both.type = types
  return placeAt(context, both, a)
}

function commonTypes(a: readonly string[] | undefined, b: readonly string[] | undefined) {
  if (!a || !b) return a ?? b
  return [...a, ...b].filter(
    (type, index, all) =>
      all.indexOf(type) === index &&
      [a, b].every((types) => types.includes(type) || (type === 'integer' && types.includes('number'))),
  )
}

/** Keys of one part that a closed other part doesn't have could be in no value. */
function checkClosed(context: StrictContext, closed: JSONSchema, other: JSONSchema): void {
  if (closed.additionalProperties !== false) return
  const key = Object.keys(other.properties ?? {}).find((key) => !Object.hasOwn(closed.properties ?? {}, key))
  if (key !== undefined) {
    refuse(context, closed, '.additionalProperties', `it shuts out "${key}", which another part of allOf has`)
  }
}

/** One keyword for two that must both hold. */
function combine(context: StrictContext, keyword: string, a: JSONSchema, b: JSONSchema): unknown {
  const [one, other] = [a[keyword], b[keyword]] as [never, never]
  if (/^(exclusiveM|m)in/.test(keyword)) return Math.max(one, other)
  if (/^(exclusiveM|m)ax/.test(keyword)) return Math.min(one, other)
  switch (keyword) {
    case 'title':
    case 'description':
    case 'type':
      return one
    case 'enum':
      return a.enum?.filter((value) => b.enum?.includes(value))
    case 'required':
      return [...(a.required ?? []), ...(b.required ?? [])]
    case 'additionalProperties':
      return one && other
    case 'properties':
      return combineProperties(context, a.properties ?? {}, b.properties ?? {})
    case 'items':
      return bothOf(context, one, other)
  }
  if (JSON.stringify(one) === JSON.stringify(other)) return one
  return refuse(context, b, segment(keyword), 'another part of allOf has another, and no keyword says both')
}

type Properties = NonNullable<JSONSchema['properties']>

function combineProperties(context: StrictContext, a: Properties, b: Properties): Properties {
  const entries = Object.entries(b).map(([key, value]) => {
    const other = Object.hasOwn(a, key) ? a[key] : undefined
    return [key, other === undefined ? value : bothOf(context, other, value)] as const
  })
  return Object.fromEntries([...Object.entries(a), ...entries])
}

function bothOf(context: StrictContext, one: Schema, other: Schema): JSONSchema {
  return placeAt(context, { allOf: [one, other] }, Object(one))
}

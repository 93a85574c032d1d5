import type { JSONSchema } from '../types/JSONSchema.ts'
import { allowsNull } from './allowsNull.ts'
import { areExclusive } from './areExclusive.ts'
import { checkKeywords } from './checkKeywords.ts'
import { flatten } from './flatten.ts'
import { followRef } from './followRef.ts'
import { refuse } from './refuse.ts'
import type { StrictContext } from './StrictContext.ts'
import { segment } from './segment.ts'
import { toNullable } from './toNullable.ts'
import { typesOf } from './typesOf.ts'
import { valuesOf } from './valuesOf.ts'

/** The strict form of an original node, which is at `below` of its parent. */
export function toStrictNode(
  context: StrictContext,
  node: JSONSchema | boolean,
  parent: JSONSchema,
  below: string,
): JSONSchema {
  const [place, under] = typeof node === 'boolean' ? [parent, below] : [node, '']
  const path = `${context.paths.get(place)}${under}`
  if (context.open.has(path)) refuse(context, place, under, 'it would repeat itself without end')
  const flat = flatten(context, node)
  if (!flat) refuse(context, place, under, 'no value fits it')
  context.open.add(path)
  const strict = convert(context, flat)
  context.open.delete(path)
  return strict ?? refuse(context, place, under, 'it names no type')
}

function convert(context: StrictContext, flat: JSONSchema): JSONSchema | undefined {
  if (flat.$ref !== undefined) return { $ref: define(context, flat) }
  const { anyOf, oneOf, ...notes } = flat
  if (anyOf || oneOf) return { ...notes, anyOf: convertUnion(context, flat) }
  const inner = { ...context, direct: new Set<object>() }
  const types = typesOf(flat)
  if (valuesOf(flat)?.some((value) => Object(value) === value)) {
    refuse(
      context,
      flat,
      'const' in flat ? '.const' : '.enum',
      'strict mode has only strings, numbers, booleans and null here',
    )
  }
  const isObject = types?.includes('object')
  if (isObject) checkObject(context, flat)
  if (types?.includes('array')) checkArray(context, flat)
  checkKeywords(context, flat)
  if (!types) return undefined
  const strict: JSONSchema = { ...flat, type: types.length === 1 ? types[0] : types }
  const withItems =
    flat.items === undefined
      ? strict
      : { ...strict, items: toStrictNode(inner, flat.items as JSONSchema, flat, '.items') }
  return isObject ? convertObject(inner, flat, withItems) : withItems
}

function convertUnion(context: StrictContext, flat: JSONSchema): JSONSchema[] {
  const kind = flat.anyOf ? 'anyOf' : 'oneOf'
  const alternatives = flat[kind] ?? []
  if (kind === 'oneOf') {
    alternatives.forEach((one, index) => {
      const other = alternatives.findIndex(
        (other, place) => place > index && !areExclusive(context, one, other),
      )
      if (other !== -1) {
        refuse(
          context,
          flat,
          '.oneOf',
          `one value may fit both [${index}] and [${other}], and strict mode knows only anyOf`,
        )
      }
    })
  }
  if (alternatives.every((one) => one === false)) refuse(context, flat, `.${kind}`, 'no value fits it')
  return alternatives.flatMap((one, index) =>
    one === false ? [] : [toStrictNode(context, one, flat, `.${kind}[${index}]`)],
  )
}

function checkObject(context: StrictContext, flat: JSONSchema): void {
  const { properties, required = [], additionalProperties = false } = flat
  if (additionalProperties !== false) {
    refuse(context, flat, '.additionalProperties', 'strict mode has only objects whose keys are all named')
  }
  if (!properties && flat.additionalProperties !== false) refuse(context, flat, '', 'it names no properties')
  const key = required.find((key) => !Object.hasOwn(properties ?? {}, key))
  if (key !== undefined) refuse(context, flat, '.required', `"${key}" is not among the properties`)
}

function checkArray(context: StrictContext, flat: JSONSchema): void {
  const key = Array.isArray(flat.items) ? 'items' : 'prefixItems'
  if (flat[key] !== undefined) refuse(context, flat, `.${key}`, 'strict mode has no tuples')
  if (flat.items === undefined) refuse(context, flat, '', 'it says nothing of its items')
}

function convertObject(context: StrictContext, flat: JSONSchema, strict: JSONSchema): JSONSchema {
  const { properties = {}, required = [] } = flat
  const absent = new Set<string>()
  const entries = Object.entries(properties).map(([key, node]) => {
    const property = toStrictNode(context, node, flat, `.properties${segment(key)}`)
    if (required.includes(key) || allowsNull(context, node)) return [key, property]
    absent.add(key)
    return [key, toNullable(property)]
  })
  const closed = {
    ...strict,
    properties: Object.fromEntries(entries),
    required: Object.keys(properties),
    additionalProperties: false,
  }
  context.absent.set(closed, absent)
  return closed
}

/** The `$ref` for what a `$ref` leads to, which is made on the way where it is new. */
function define(context: StrictContext, flat: JSONSchema): string {
  const target = followRef(context, flat)
  const known = context.refs.get(target)
  if (context.direct.has(target)) refuse(context, flat, '.$ref', 'it leads back to itself')
  if (known !== undefined) return known
  let ref = `#/$defs/${String(flat.$ref)
    .split('/')
    .pop()
    ?.replace(/[^\w-]/g, '_')}`
  while (context.targets.has(ref)) ref += '_'
  context.refs.set(target, ref)
  context.targets.set(ref, undefined)
  const inner = { ...context, open: new Set<string>(), direct: new Set([...context.direct, target]) }
  context.targets.set(ref, toStrictNode(inner, target, target, ''))
  return ref
}

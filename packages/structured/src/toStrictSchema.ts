import { flatten } from './strict/flatten.ts'
import { followRef } from './strict/followRef.ts'
import { indexPaths } from './strict/indexPaths.ts'
import { placeAt } from './strict/placeAt.ts'
import { refuse } from './strict/refuse.ts'
import { restoreAbsent } from './strict/restoreAbsent.ts'
import type { StrictContext } from './strict/StrictContext.ts'
import { toStrictNode } from './strict/toStrictNode.ts'
import { typesOf } from './strict/typesOf.ts'
import type { JSONSchema } from './types/JSONSchema.ts'
import type { StrictSchema } from './types/StrictSchema.ts'

/**
 * Brings a JSON Schema to what strict mode takes, and says how to come back from its values:
 * - objects are closed and require every key; optional keys become nullable, unless they are already;
 * - `oneOf` becomes `anyOf`, where no value can fit two alternatives; `allOf` is merged;
 * - a `$ref` leads to `$defs` or to the root; titles and descriptions stay, and `default` and other notes go.
 *
 * Nothing is let through that the schema forbids. What can't be said in strict mode throws a `StrictSchemaError`, which
 * names the place and the reason.
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
export function toStrictSchema(schema: JSONSchema): StrictSchema {
  const { $id, ...root } = schema
  const context: StrictContext = {
    root,
    paths: indexPaths(root, '$', new Map()),
    refs: new Map(),
    targets: new Map(),
    absent: new Map(),
    flats: new Map(),
    depth: 0,
    open: new Set(),
    direct: new Set(),
  }
  const target = rootOf(context, root)
  context.refs.set(root, '#').set(target, '#')
  const strict = toStrictNode(context, target, target, '')
  const defs = [...context.targets].map(([ref, node = {}]) => [ref.slice('#/$defs/'.length), node])
  context.targets.set('#', strict)
  return {
    schema: defs.length > 0 ? { ...strict, $defs: Object.fromEntries(defs) } : strict,
    restore: [...context.absent.values()].some(({ size }) => size > 0)
      ? (value) => restoreAbsent(context, strict, value)
      : (value) => value,
  }
}

/** The node that describes the root, wherever it is: as it is, behind a `$ref`, or as the only one of a union. */
function rootOf(context: StrictContext, node: JSONSchema): JSONSchema {
  const flat = flatten(context, node)
  if (!flat) refuse(context, node, '', 'no value fits it')
  if (flat.$ref !== undefined) return rootOf(context, followRef(context, flat))
  const { anyOf, oneOf = anyOf, ...notes } = flat
  const [only, ...others] = oneOf?.filter((one) => one !== false) ?? []
  if (others.length > 0) refuse(context, node, '', 'the root must be an object, and no union')
  if (only !== undefined) return rootOf(context, placeAt(context, { ...notes, allOf: [only, true] }, node))
  const types = typesOf(flat)
  if (types?.length !== 1 || types[0] !== 'object') refuse(context, node, '', 'the root must be an object')
  return node
}

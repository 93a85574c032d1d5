import type { JSONSchema } from '../types/JSONSchema.ts'
import { constraintsOf } from './constraintsOf.ts'
import { isNode } from './isNode.ts'
import { refuse } from './refuse.ts'
import type { StrictContext } from './StrictContext.ts'

/** The original node that the `$ref` of a node leads to in the end: one that doesn't merely refer to another. */
export function followRef(context: StrictContext, from: JSONSchema): JSONSchema {
  const passed = new Set<unknown>()
  let node: unknown = from
  for (let ref: unknown = from.$ref; ref !== undefined; ref = mereRef(node)) {
    if (passed.has(ref)) refuse(context, from, '.$ref', 'it leads back to itself')
    passed.add(ref)
    node = find(context.root, String(ref))
    if (!isNode(node)) refuse(context, from, '.$ref', 'it leads to no schema inside this one')
  }
  return node as JSONSchema
}

/** The `$ref` of a node that says nothing else. */
function mereRef(node: unknown): unknown {
  if (!isNode(node)) return undefined
  const { $ref, allOf, ...rest } = constraintsOf(node)
  if (Object.keys(rest).length > 0) return undefined
  if (!allOf) return $ref
  return $ref === undefined && allOf.length === 1 ? mereRef(allOf[0]) : undefined
}

function find(root: JSONSchema, ref: string): unknown {
  const [start, ...keys] = ref.split('/')
  let target: unknown = start === '#' ? root : undefined
  for (const key of keys) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
    target = ownValue(target, name) ?? ownValue(target, decode(name))
  }
  return target
}

function ownValue(target: unknown, key: string): unknown {
  return Object.hasOwn(Object(target), key) ? (target as JSONSchema)[key] : undefined
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

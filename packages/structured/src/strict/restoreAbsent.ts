import type { JSONSchema } from '../types/JSONSchema.ts'
import { createFit } from './createFit.ts'
import { isNode } from './isNode.ts'
import type { StrictContext } from './StrictContext.ts'

/**
 * Leaves out the keys of a value whose `null` means that they are absent. In a union, the value counts as of an
 * alternative that it fits as it is, or else of the first that it fits; a value that fits none stays as it is.
 */
export function restoreAbsent(context: StrictContext, strict: JSONSchema, whole: unknown): unknown {
  const fits = createFit(context)
  const restore = (value: unknown, node: JSONSchema): unknown => {
    if (node.$ref !== undefined) return restore(value, context.targets.get(node.$ref) ?? {})
    if (node.anyOf) {
      const alternatives = node.anyOf as JSONSchema[]
      if (alternatives.some((one) => fits(value, one, true))) return value
      const fitting = alternatives.find((one) => fits(value, one, false))
      return fitting ? restore(value, fitting) : value
    }
    if (Array.isArray(value))
      return node.items ? value.map((item) => restore(item, node.items as JSONSchema)) : value
    const { properties } = node
    if (!isNode(value) || !properties) return value
    const absent = context.absent.get(node)
    const entries = Object.entries(value).flatMap(([key, part]) => {
      if (part === null && absent?.has(key)) return []
      return [[key, Object.hasOwn(properties, key) ? restore(part, properties[key] as JSONSchema) : part]]
    })
    return Object.fromEntries(entries)
  }
  return restore(whole, strict)
}

import type { JSONSchema } from '../types/JSONSchema.ts'
import { isNode } from './isNode.ts'
import type { StrictContext } from './StrictContext.ts'
import { typeName } from './typeName.ts'
import { typesOf } from './typesOf.ts'
import { valuesOf } from './valuesOf.ts'

/**
 * Makes a test of whether a value has the shape that a strict node asks for; with `asIs`, whether it has that of the
 * original, in which no `null` stands for what is absent. Remembers its answers, so that unions inside unions stay cheap.
 */
export function createFit(
  context: StrictContext,
): (value: unknown, node: JSONSchema, asIs: boolean) => boolean {
  const known = [new Map<JSONSchema, Map<unknown, boolean>>(), new Map<JSONSchema, Map<unknown, boolean>>()]

  const fits = (value: unknown, node: JSONSchema, asIs: boolean): boolean => {
    const answers = known[Number(asIs)]
    const ofNode = answers?.get(node) ?? new Map<unknown, boolean>()
    answers?.set(node, ofNode)
    const answer = ofNode.get(value) ?? check(value, node, asIs)
    ofNode.set(value, answer)
    return answer
  }

  const check = (value: unknown, node: JSONSchema, asIs: boolean): boolean => {
    if (node.$ref !== undefined) return fits(value, context.targets.get(node.$ref) ?? {}, asIs)
    if (node.anyOf) return node.anyOf.some((one) => fits(value, one as JSONSchema, asIs))
    const type = typeName(value)
    const isTyped = typesOf(node)?.some(
      (each) => each === type || (each === 'integer' && Number.isInteger(value)),
    )
    if (!isTyped || valuesOf(node)?.includes(value) === false) return false
    if (Array.isArray(value)) return value.every((item) => fits(item, node.items as JSONSchema, asIs))
    if (!isNode(value)) return true
    const { properties = {} } = node
    const absent = context.absent.get(node)
    return (
      Object.keys(value).every((key) => Object.hasOwn(properties, key)) &&
      Object.entries(properties).every(([key, property]) => {
        if (!Object.hasOwn(value, key)) return absent?.has(key)
        if (value[key] === null && absent?.has(key)) return !asIs
        return fits(value[key], property as JSONSchema, asIs)
      })
    )
  }

  return fits
}

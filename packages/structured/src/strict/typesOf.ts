import type { JSONSchema } from '../types/JSONSchema.ts'
import { statedTypes } from './statedTypes.ts'

/** The types that a flat node has in strict mode: those it states, or else the one that its keywords are about. */
export function typesOf(node: JSONSchema): readonly string[] | undefined {
  return (
    statedTypes(node) ?? (node.properties ? ['object'] : node.items === undefined ? undefined : ['array'])
  )
}

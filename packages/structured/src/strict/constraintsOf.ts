import type { JSONSchema } from '../types/JSONSchema.ts'

const silent = /^(\$schema|\$comment|\$defs|definitions|default|examples|deprecated|readOnly|writeOnly)$/

/** A node without what says nothing about values: notes for tools, and schemas for others to refer to. */
export function constraintsOf(node: JSONSchema): JSONSchema {
  return Object.fromEntries(
    Object.entries(node).filter(([keyword, value]) => value !== undefined && !silent.test(keyword)),
  )
}

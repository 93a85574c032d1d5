import type { JSONSchema } from '../types/JSONSchema.ts'

/** The values that a node lists, if it does. */
export function valuesOf(node: JSONSchema): readonly unknown[] | undefined {
  return 'const' in node ? [node.const] : node.enum
}

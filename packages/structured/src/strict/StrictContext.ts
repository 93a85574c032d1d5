import type { JSONSchema } from '../types/JSONSchema.ts'

/** What the conversion of one schema knows. "Original" nodes are those of the given schema, or merged from them. */
export interface StrictContext {
  readonly root: JSONSchema
  /** Where original nodes are; for merged ones, where their first part is. */
  readonly paths: Map<object, string>
  /** The `$ref` for what an original node becomes. */
  readonly refs: Map<object, string>
  /** What each `$ref` leads to; `undefined` while it is being made. */
  readonly targets: Map<string, JSONSchema | undefined>
  /** Of the objects made: the keys for which `null` means that they are absent. */
  readonly absent: Map<object, Set<string>>
  /** What `flatten` made of original nodes; `undefined` while it is at work on one. */
  readonly flats: Map<object, JSONSchema | false | undefined>
  /** How many merges the current one is inside of. */
  readonly depth: number
  /** The paths of the nodes that are being converted. */
  readonly open: Set<string>
  /** What the current node is an alternative of, or stands for: reached through unions and references alone. */
  readonly direct: Set<object>
}

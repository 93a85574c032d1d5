import type { StrictContext } from './StrictContext.ts'

/** Gives a node that was made from an original one its place. */
export function placeAt<Node extends object>({ paths }: StrictContext, node: Node, origin: object): Node {
  if (!paths.has(node)) paths.set(node, paths.get(origin) as string)
  return node
}

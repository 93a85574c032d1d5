import { isNode } from './isNode.ts'
import { segment } from './segment.ts'

/** Notes where every object in a schema is. */
export function indexPaths(value: unknown, path: string, paths: Map<object, string>): Map<object, string> {
  if (typeof value === 'object' && value && !paths.has(value)) {
    paths.set(value, path)
    for (const [key, child] of Object.entries(value)) {
      indexPaths(child, path + (isNode(value) ? segment(key) : `[${key}]`), paths)
    }
  }
  return paths
}

import type { Fields } from './isFields.ts'
import { listOf } from './listOf.ts'

/** What of an item may have a text: its parts, and the item itself. */
export function textOwners(item: Fields): Fields[] {
  return [...listOf(item.content), ...listOf(item.summary), item]
}

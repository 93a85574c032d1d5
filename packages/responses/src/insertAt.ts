import { countUpTo } from './countUpTo.ts'
import { indexKey } from './indexKey.ts'
import type { Fields } from './isFields.ts'

/** Adds an entry to a list that is sorted by index, behind those with the same one. */
export function insertAt(list: unknown[], index: number, entry: Fields): Fields {
  // Hidden: the items of a whole response have no index, and may be sent back as they are.
  Object.defineProperty(entry, indexKey, { value: index })
  list.splice(countUpTo(list, index), 0, entry)
  return entry
}

import { indexKey } from './indexKey.ts'
import { isFields } from './isFields.ts'

/** The index of the entry at a place: its own, or else the place. */
export function indexAt(list: readonly unknown[], place: number): number {
  const entry = list[place]
  return isFields(entry) && typeof entry[indexKey] === 'number' ? entry[indexKey] : place
}

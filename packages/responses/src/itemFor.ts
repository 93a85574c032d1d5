import { countUpTo } from './countUpTo.ts'
import { indexAt } from './indexAt.ts'
import { insertAt } from './insertAt.ts'
import type { Fields } from './isFields.ts'

/**
 * The item that an event is about, made if there is none. Its `output_index` counts, because some servers make up
 * another id for every event; the id tells apart what others give the same index, or none.
 */
export function itemFor(
  items: Fields[],
  output_index: unknown,
  id: unknown,
  isAdded: boolean,
  create: () => Fields | undefined,
): Fields | undefined {
  const index = typeof output_index === 'number' ? output_index : undefined
  const last = (index === undefined ? items.length : countUpTo(items, index)) - 1
  const isAt = (place: number) => place >= 0 && (index === undefined || indexAt(items, place) === index)
  for (let place = last; isAt(place); place--) {
    if (items[place]?.id === id) return items[place]
  }
  const item = isAt(last) ? items[last] : undefined
  if (item && !(id && item.id && (isAdded || index === undefined))) return item
  const created = create()
  return created && insertAt(items, index ?? indexAt(items, last) + 1, created)
}

import { countUpTo } from './countUpTo.ts'
import { indexAt } from './indexAt.ts'
import { insertAt } from './insertAt.ts'
import { type Fields, isFields } from './isFields.ts'

/** The part of an item that an event is about, made if there is none of that type. */
export function partFor(item: Fields, list: string, wireIndex: unknown, part: Fields): Fields {
  if (!Array.isArray(item[list])) item[list] = []
  const parts = item[list] as unknown[]
  const index = typeof wireIndex === 'number' ? wireIndex : 0
  const place = countUpTo(parts, index) - 1
  const known = parts[place]
  const isSame = isFields(known) && indexAt(parts, place) === index && known.type === part.type
  return isSame ? known : insertAt(parts, index, part)
}

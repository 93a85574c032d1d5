import { copyOf } from './copyOf.ts'
import { countUpTo } from './countUpTo.ts'
import { indexAt } from './indexAt.ts'
import { insertAt } from './insertAt.ts'
import { type Fields, isFields } from './isFields.ts'
import { mergeFields } from './mergeFields.ts'

/** Takes over what a later payload says of an item, and of each of its parts. */
export function mergeItem(item: Fields, source: Fields): void {
  const fields = { ...source }
  for (const list of ['content', 'summary']) {
    const parts = item[list]
    const said = source[list]
    if (!Array.isArray(parts) || !Array.isArray(said)) continue
    mergeParts(parts, said)
    delete fields[list]
  }
  mergeFields(item, fields)
}

function mergeParts(parts: unknown[], source: unknown[]): void {
  for (const [index, value] of source.entries()) {
    if (!isFields(value)) continue
    const place = countUpTo(parts, index) - 1
    const part = parts[place]
    const isThere = place >= 0 && indexAt(parts, place) === index
    if (isThere && isFields(part) && part.type === value.type) {
      mergeFields(part, value)
    } else {
      if (isThere) parts.splice(place, 1)
      insertAt(parts, index, copyOf(value))
    }
  }
}

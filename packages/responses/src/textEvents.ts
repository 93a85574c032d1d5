import { indexKey } from './indexKey.ts'
import type { Fields } from './isFields.ts'
import { textKinds } from './textKinds.ts'
import type { ResponseEvent } from './types/ResponseEvent.ts'
import type { ResponseObject } from './types/ResponseObject.ts'

/** What the consumer knows: of each text what there was of it, and which texts are done. */
export interface ToldTexts {
  texts: Map<Fields, string>
  done: Set<Fields>
}

/** The events for what is new of a text, if there is one. `delta` is what was added to it, where that is known. */
export function textEvents(
  response: ResponseObject,
  item: Fields,
  owner: Fields,
  isDone: boolean,
  told: ToldTexts,
  delta = '',
): ResponseEvent[] {
  const text = textKinds.find(({ holder }) => holder === owner.type)
  if (!text) return []
  const { kind, field, list } = text
  const all = owner[field]
  const parts = list && item[list]
  // A part may be in a list that is not for its type.
  if (typeof all !== 'string' || (list && !Array.isArray(parts))) return []
  const place = {
    item,
    output_index: placeOf(response.output, item),
    ...(list && { [list === 'summary' ? 'summary_index' : 'content_index']: placeOf(parts, owner) }),
  }
  const events: object[] = []

  const before = told.texts.get(owner) ?? ''
  // Looking at the whole text for every delta would make a long one expensive.
  const isMore = before.length + delta.length === all.length
  const more = isMore ? delta : all.startsWith(before) ? all.slice(before.length) : ''
  if (more) events.push({ type: `${kind}.delta`, ...place, delta: more, snapshot: all })
  if (all !== before) told.done.delete(owner)
  told.texts.set(owner, all)

  // An item that was cut off says so.
  const isWhole = isDone && item.status !== 'incomplete'
  if (isWhole && !told.done.has(owner)) {
    told.done.add(owner)
    events.push({ type: `${kind}.done`, ...place, [field]: all })
  }
  return events as ResponseEvent[]
}

/** The index of an entry on the wire, or else its place. */
function placeOf(list: unknown, entry: Fields): number {
  const index = entry[indexKey]
  return typeof index === 'number' ? index : (list as unknown[]).lastIndexOf(entry)
}

import { copyOf } from './copyOf.ts'
import { insertAt } from './insertAt.ts'
import type { Fields } from './isFields.ts'
import { listOf } from './listOf.ts'
import { mergeItem } from './mergeItem.ts'

/**
 * Takes over the `output` of a whole response. Items are the same by their type and id, or where a server leaves out the
 * type, by the id; some servers make up another id for every event, or have none, so by type and order too. What had
 * streamed and is missing now stays.
 */
export function mergeOutput(items: Fields[], output: unknown): void {
  // Each an object of its own, even where one was sent twice.
  const sources = listOf(output).map((source) => ({ ...source }))
  const targets = new Map<Fields, Fields>()
  pair(sources, items, targets, ({ type, id }) =>
    typeof type === 'string' && typeof id === 'string' && id ? `${type} ${id}` : undefined,
  )
  const typeless = sources.filter(({ type }) => type === undefined)
  pair(typeless, items, targets, ({ id }) => id || undefined)
  pair(sources, items, targets, ({ type }) => type)

  const merged = sources.map((source, index) => {
    const target = targets.get(source) ?? insertAt(items, index, copyOf(source))
    mergeItem(target, source)
    return target
  })
  // Where nothing is missing, the order at the end counts.
  if (merged.length === items.length) for (const [place, item] of merged.entries()) items[place] = item
}

/** Gives each source the first item of the same key that no other has. */
function pair(
  sources: Fields[],
  items: Fields[],
  targets: Map<Fields, Fields>,
  keyOf: (item: Fields) => unknown,
): void {
  const taken = new Set(targets.values())
  const spare = new Map<unknown, Fields[]>()
  // From the end, so that the first is popped first.
  for (const item of [...items].reverse()) {
    const key = keyOf(item)
    if (key === undefined || taken.has(item)) continue
    const same = spare.get(key)
    if (same) same.push(item)
    else spare.set(key, [item])
  }
  for (const source of sources) {
    const item = targets.has(source) ? undefined : spare.get(keyOf(source))?.pop()
    if (item) targets.set(source, item)
  }
}

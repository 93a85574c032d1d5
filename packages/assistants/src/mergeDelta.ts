import { findEntry } from './findEntry.ts'
import { indexOfEntry } from './indexOfEntry.ts'

/**
 * Adds what a delta says to what was said before, in place: text goes on, numbers add up, objects merge, arrays grow,
 * anything else is replaced. Nothing of the delta itself is changed, now or later.
 */
export function mergeDelta(target: object, delta: object): void {
  const fields = target as Fields
  for (const [key, next] of Object.entries(delta)) {
    // An own `__proto__`, which JSON can hold, would replace the prototype of the target.
    if (key === '__proto__') continue
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined
    // These are repeated, not continued; some servers repeat an id as an empty string.
    const isName = ['index', 'type', 'id', 'object', 'role'].includes(key)
    fields[key] = isName ? next || (value ?? next) : merge(value, next)
  }
}

interface Fields {
  [key: string]: unknown
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function merge(value: unknown, next: unknown): unknown {
  if (next == null) return value ?? next
  if (typeof value === 'string' && typeof next === 'string') return value + next
  if (typeof value === 'number' && typeof next === 'number') return value + next
  if (Array.isArray(next)) {
    const entries: unknown[] = Array.isArray(value) ? value : []
    for (const [place, entry] of next.entries()) mergeEntry(entries, place, entry)
    return entries
  }
  if (!isFields(next)) return next
  const fields = isFields(value) ? value : {}
  mergeDelta(fields, next)
  return fields
}

/** An object goes to the entry with its `index`. A far index makes no hole: the entry stands where the order puts it. */
function mergeEntry(entries: unknown[], place: number, entry: unknown): void {
  if (entry == null) return
  if (!isFields(entry)) {
    entries.push(entry)
    return
  }
  const index = indexOfEntry(entry, place)
  if (!Number.isSafeInteger(index) || index < 0) return
  const found = findEntry(entries, index)
  if (found >= 0) {
    entries[found] = merge(entries[found], entry)
    return
  }
  let end = entries.length
  while (end > 0 && indexOfEntry(entries[end - 1], end - 1) > index) end -= 1
  entries.splice(end, 0, merge(undefined, entry))
}

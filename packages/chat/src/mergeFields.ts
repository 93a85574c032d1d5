import { countUpTo } from './countUpTo.ts'
import { type Fields, isFields } from './isFields.ts'

/**
 * Adds what a delta says to what was said before: lists grow, objects merge, anything else is replaced; with
 * `joinText`, strings are joined. The delta itself stays as it is, now and later, and nothing is taken from prototypes.
 */
export function mergeFields(target: object, delta: Fields, joinText: boolean): void {
  const fields = target as Fields
  for (const [key, value] of Object.entries(delta)) {
    const isKnown = Object.hasOwn(fields, key)
    // An own `__proto__`, which JSON can hold, would replace the prototype of the target.
    if (key === '__proto__' || value == null || (value === '' && isKnown)) continue
    const old = isKnown ? fields[key] : undefined
    if (Array.isArray(value)) {
      const list: unknown[] = Array.isArray(old) ? old : []
      fields[key] = list
      mergeList(list, value, joinText)
    } else if (isFields(value)) {
      const inner = isFields(old) ? old : {}
      fields[key] = inner
      mergeFields(inner, value, joinText)
    } else {
      const isMore = joinText && typeof value === 'string' && typeof old === 'string' && !isName(key)
      fields[key] = isMore ? old + value : value
    }
  }
}

/** Whether servers say the string of this key again, instead of more of it. */
function isName(key: string): boolean {
  return key === 'id' || key === 'type' || key === 'name' || key === 'role' || key === 'format'
}

/** Entries with an `index`, such as a provider's `reasoning_details`, grow too; all others are appended. */
function mergeList(list: unknown[], delta: unknown[], joinText: boolean): void {
  for (const entry of delta) {
    if (!isFields(entry) || typeof entry.index !== 'number') {
      list.push(entry)
      continue
    }
    const place = countUpTo(list, entry.index)
    const before = list[place - 1]
    const isSame =
      isFields(before) && before.index === entry.index && before.type === (entry.type ?? before.type)
    const inner = isSame ? before : {}
    if (!isSame) list.splice(place, 0, inner)
    mergeFields(inner, entry, joinText)
  }
}

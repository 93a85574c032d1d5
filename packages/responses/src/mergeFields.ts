import { copyOf } from './copyOf.ts'
import { indexKey } from './indexKey.ts'
import type { Fields } from './isFields.ts'

/**
 * Takes over what a later payload says of a response, an item or a part. Servers say less at the end than they
 * streamed, some of them nothing: what is empty there, or missing, stays as it was.
 */
export function mergeFields(target: Fields, source: Fields): void {
  for (const [key, value] of Object.entries(source)) {
    // An own `__proto__`, which JSON can hold, would replace the prototype of the target.
    if (key === '__proto__' || key === indexKey) continue
    const isKnown = Object.hasOwn(target, key) && target[key] !== undefined
    if (!isKnown || !isEmpty(value)) target[key] = copyOf(value)
  }
}

function isEmpty(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && !value.length)
}

import { isFields } from './isFields.ts'

/**
 * A copy of JSON, so that what is built from an event never changes the event. It ends at a depth that no response
 * has: nesting that was made to exhaust the stack does not.
 */
export function copyOf<Value>(value: Value, depth = 64): Value {
  const next = (inner: unknown) => (depth ? copyOf(inner, depth - 1) : inner)
  if (Array.isArray(value)) return value.map(next) as Value
  if (!isFields(value)) return value
  // Makes `__proto__`, which JSON can hold, a key like any other.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, next(inner)])) as Value
}

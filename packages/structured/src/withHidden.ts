/** A copy with a property that is there to be read, but not when the copy is sent, spread or stored. */
export function withHidden<Value extends object>(value: Value, key: string, hidden: unknown): Value {
  return Object.defineProperty({ ...value }, key, { value: hidden, writable: true, configurable: true })
}

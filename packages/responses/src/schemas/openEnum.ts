import * as v from 'valibot'

/** Any string: one that the types don't know yet must not fail. */
export function openEnum<Value extends string>(): v.GenericSchema<unknown, Value> {
  return v.custom<Value>((input) => typeof input === 'string', 'Expected a string')
}

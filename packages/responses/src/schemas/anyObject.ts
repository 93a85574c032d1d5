import * as v from 'valibot'

/** An object whose fields are not looked at: mostly what the request itself said. */
export function anyObject<Value extends object>(): v.GenericSchema<unknown, Value> {
  return v.custom<Value>(
    (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
    'Expected an object',
  )
}

import * as v from 'valibot'

/** A `null` that the types don't know, and servers send for what is not there yet. */
export function otherNull(): v.GenericSchema<unknown, never> {
  return v.custom<never>((input) => input === null, 'Expected null')
}

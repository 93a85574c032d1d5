import * as v from 'valibot'

/** Lets objects pass whose `type` is newer than this package; their output type stays out of the known ones. */
export function otherType(...known: string[]): v.GenericSchema<unknown, never> {
  return v.custom<never>((input) => {
    const type = (input as { type?: unknown } | null | undefined)?.type
    return typeof type === 'string' && !known.includes(type)
  }, 'Expected an object with another type')
}

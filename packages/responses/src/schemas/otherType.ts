import * as v from 'valibot'

/** An object of a `type` that the types don't know yet: it passes, and no narrowing ever reaches it. */
export function otherType(...known: string[]): v.GenericSchema<unknown, never> {
  return v.custom<never>(
    (input) => {
      const type = typeof input === 'object' && input !== null && 'type' in input && input.type
      return typeof type === 'string' && !known.includes(type)
    },
    `Expected an object of type ${known.join(' or ')}, or of a new type`,
  )
}

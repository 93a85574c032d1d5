/** The hidden key of an entry's index on the wire. */
export const indexKey = '@index'

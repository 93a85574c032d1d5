/** An object as it came over the wire, with nothing checked. */
export interface Fields {
  [key: string]: unknown
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Writes an object among query parameters as the API reads it, one parameter for each field.
 *
 * @example
 * bracketed('metadata', { topic: 'weather' }) // { 'metadata[topic]': 'weather' }
 */
export function bracketed<Value>(name: string, fields: Record<string, Value> = {}): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [`${name}[${key}]`, value]))
}

/**
 * Writes the arrays and objects among query parameters as the API reads them: `include[]` for the items of an array,
 * `metadata[topic]` for the fields of an object.
 */
export function bracketed(params: object, prefix?: string): Record<string, unknown> {
  const query: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(params)) {
    const name = prefix ? `${prefix}[${key}]` : key
    if (Array.isArray(value)) query[`${name}[]`] = value
    else if (Object(value) === value) Object.assign(query, bracketed(value, name))
    else query[name] = value
  }
  return query
}

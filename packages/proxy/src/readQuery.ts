/**
 * The query of a request, a list for each name. Without names that have a hyphen, which no parameter of the API has,
 * but `api-version` and `api-key`, which are the proxy's own.
 */
export function readQuery(params: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(params.keys())].filter((name) => /^\w+(\[.*\])?$/s.test(name))
  return Object.fromEntries(
    names.map((name) => {
      const [value = '', ...more] = params.getAll(name)
      return [name, more.length > 0 ? [value, ...more] : value]
    }),
  )
}

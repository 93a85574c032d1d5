import { groupValues } from './groupValues.ts'

/**
 * The query of a request, a list for a name that is there several times. Without names that have a hyphen, which no
 * parameter of the API has, but `api-version` and `api-key`, which are the proxy's own.
 */
export function readQuery(params: URLSearchParams): Record<string, string | string[]> {
  return groupValues([...params].filter(([name]) => /^\w+(\[.*\])?$/s.test(name)))
}

import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { UsagePage } from '../types/Usage.ts'

/** Requests a page of buckets. */
export function requestUsage<Result>(
  client: Client,
  path: string,
  params: object,
  options?: RequestOptions,
): Promise<UsagePage<Result>> {
  const query = Object.entries(params).map(([name, value]) => [
    Array.isArray(value) ? `${name}[]` : name,
    value,
  ])
  return requestJSON(client, { method: 'GET', path, query: Object.fromEntries(query) }, options)
}

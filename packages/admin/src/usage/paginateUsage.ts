import { type Client, paginate, type RequestOptions } from '@oaix/core'
import type { UsageBucket, UsagePage } from '../types/Usage.ts'

/** A list function of usage or costs. */
export type UsageList<Params, Result> = (
  client: Client,
  params: Params,
  options?: RequestOptions,
) => Promise<UsagePage<Result>>

/**
 * Iterates over the buckets of a usage or cost list, through all of its pages; requests the next page when its first
 * bucket is asked for. Throws what the list function throws, and an `OpenAIError` where the server repeats a page.
 *
 * @example
 * const params: ListCostsParams = { start_time: 1_767_225_600, group_by: ['line_item'], limit: 180 }
 * for await (const { start_time, results } of paginateUsage(listCosts, client, params)) {
 *   for (const { line_item, amount } of results) console.log(start_time, line_item, amount?.value)
 * }
 */
export function paginateUsage<Params extends { readonly page?: string | undefined }, Result>(
  list: UsageList<Params, Result>,
  client: Client,
  params: NoInfer<Params>,
  options?: RequestOptions,
): AsyncGenerator<UsageBucket<Result>, void, undefined> {
  // The pages as `paginate` knows them.
  const listAfter = async (caller: Client, cursor: { after?: string | undefined }, each?: RequestOptions) => {
    const { data, has_more, next_page } = await list(caller, { ...params, page: cursor.after }, each)
    return { object: 'list' as const, data, has_more, last_id: next_page }
  }
  return paginate(listAfter, client, { after: params.page }, options)
}

import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { Batch } from './types/Batch.ts'

/** Up to 100 in a page, 20 by default. */
export interface ListBatchesParams extends Omit<PageParams, 'order'> {}

/**
 * Lists the batches of the organization.
 *
 * @example
 * for await (const batch of paginate(listBatches, client)) console.log(batch.id, batch.status)
 *
 * @see https://platform.openai.com/docs/api-reference/batch/list
 */
export function listBatches(
  client: Client,
  params: ListBatchesParams = {},
  options?: RequestOptions,
): Promise<Page<Batch>> {
  return requestJSON(client, { method: 'GET', path: '/batches', query: params }, options)
}

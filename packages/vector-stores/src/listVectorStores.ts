import type { Client, Page, PageParams, RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStore } from './types/VectorStore.ts'

/** Up to 100 in a page, 20 by default. */
export interface ListVectorStoresParams extends PageParams {
  /** The id of the store after the page. */
  before?: string | undefined
}

/**
 * Lists the vector stores.
 *
 * @example
 * for await (const store of paginate(listVectorStores, client)) console.log(store.name)
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/list
 */
export function listVectorStores(
  client: Client,
  params: ListVectorStoresParams = {},
  options?: RequestOptions,
): Promise<Page<VectorStore>> {
  return requestBeta(client, { method: 'GET', path: '/vector_stores', query: params }, options)
}

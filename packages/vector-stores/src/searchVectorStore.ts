import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type {
  VectorStoreComparisonFilter,
  VectorStoreCompoundFilter,
  VectorStoreRankingOptions,
  VectorStoreSearchPage,
} from './types/VectorStoreSearch.ts'

export interface SearchVectorStoreParams {
  vector_store_id: string
  /** One or more questions. */
  query: string | string[]
  filters?: VectorStoreComparisonFilter | VectorStoreCompoundFilter | undefined
  /** 1 to 50. @default 10 */
  max_num_results?: number | undefined
  ranking_options?: VectorStoreRankingOptions | undefined
  /** Makes a better query of the question. @default false */
  rewrite_query?: boolean | undefined
}

/**
 * Searches a vector store; resolves to the best chunks of its files.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/search
 */
export async function searchVectorStore(
  client: Client,
  params: SearchVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreSearchPage> {
  const { vector_store_id, ...body } = params
  const request = { method: 'POST', path: path`/vector_stores/${vector_store_id}/search`, body } as const
  return requestBeta(client, request, options)
}

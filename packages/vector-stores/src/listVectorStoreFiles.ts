import { type Client, type Page, type PageParams, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStoreFile, VectorStoreFileStatus } from './types/VectorStoreFile.ts'

export interface ListVectorStoreFilesParams extends PageParams {
  vector_store_id: string
  /** The id of the file after the page. */
  before?: string | undefined
  /** Only those with this status. */
  filter?: VectorStoreFileStatus | undefined
}

/**
 * Lists the files of a vector store.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/listFiles
 */
export async function listVectorStoreFiles(
  client: Client,
  params: ListVectorStoreFilesParams,
  options?: RequestOptions,
): Promise<Page<VectorStoreFile>> {
  const { vector_store_id, ...query } = params
  const request = { method: 'GET', path: path`/vector_stores/${vector_store_id}/files`, query } as const
  return requestBeta(client, request, options)
}

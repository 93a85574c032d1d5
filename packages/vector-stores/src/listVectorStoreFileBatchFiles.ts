import { type Client, type Page, type PageParams, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStoreFile, VectorStoreFileStatus } from './types/VectorStoreFile.ts'

export interface ListVectorStoreFileBatchFilesParams extends PageParams {
  vector_store_id: string
  batch_id: string
  /** The id of the file after the page. */
  before?: string | undefined
  /** Only those with this status. */
  filter?: VectorStoreFileStatus | undefined
}

/**
 * Lists the files of a batch.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/listBatchFiles
 */
export async function listVectorStoreFileBatchFiles(
  client: Client,
  params: ListVectorStoreFileBatchFilesParams,
  options?: RequestOptions,
): Promise<Page<VectorStoreFile>> {
  const { vector_store_id, batch_id, ...query } = params
  const request = {
    method: 'GET',
    path: path`/vector_stores/${vector_store_id}/file_batches/${batch_id}/files`,
    query,
  } as const
  return requestBeta(client, request, options)
}

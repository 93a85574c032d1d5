import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Batch } from './types/Batch.ts'

export interface RetrieveBatchParams {
  batch_id: string
}

/** Fetches a batch, with its progress. @see https://platform.openai.com/docs/api-reference/batch/retrieve */
export async function retrieveBatch(
  client: Client,
  params: RetrieveBatchParams,
  options?: RequestOptions,
): Promise<Batch> {
  return requestJSON(client, { method: 'GET', path: path`/batches/${params.batch_id}` }, options)
}

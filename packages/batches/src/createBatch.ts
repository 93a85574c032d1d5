import { type Client, type Metadata, type RequestOptions, requestJSON } from '@oaix/core'
import type { Batch, BatchEndpoint, BatchFileExpiresAfter } from './types/Batch.ts'

export interface CreateBatchParams {
  /** A JSONL file whose purpose is `batch`: up to 50 000 lines and 200 MB. */
  input_file_id: string
  /** What every line calls. For `/v1/embeddings`, up to 50 000 inputs in all lines together. */
  endpoint: BatchEndpoint
  completion_window: '24h'
  metadata?: Metadata | null | undefined
  /** For the output file and the error file. */
  output_expires_after?: BatchFileExpiresAfter | undefined
}

/**
 * Starts a batch of the requests in an uploaded file; `createBatchFromRequests` writes and uploads that file too.
 *
 * @see https://platform.openai.com/docs/api-reference/batch/create
 */
export function createBatch(
  client: Client,
  params: CreateBatchParams,
  options?: RequestOptions,
): Promise<Batch> {
  return requestJSON(client, { method: 'POST', path: '/batches', body: params }, options)
}

import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Batch } from './types/Batch.ts'

export interface CancelBatchParams {
  batch_id: string
}

/**
 * Cancels a batch, which may take 10 minutes: resolves to it, `cancelling`. The answers it has by then are kept.
 *
 * @see https://platform.openai.com/docs/api-reference/batch/cancel
 */
export async function cancelBatch(
  client: Client,
  params: CancelBatchParams,
  options?: RequestOptions,
): Promise<Batch> {
  return requestJSON(client, { method: 'POST', path: path`/batches/${params.batch_id}/cancel` }, options)
}

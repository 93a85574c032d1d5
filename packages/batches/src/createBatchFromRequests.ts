import {
  type Client,
  OpenAIError,
  type RequestOptions,
  requestJSON,
  toFormData,
  untilAborted,
} from '@oaix/core'
import { type CreateBatchParams, createBatch } from './createBatch.ts'
import { type ToBatchFileOptions, toBatchFile } from './toBatchFile.ts'
import type { Batch, BatchFileExpiresAfter } from './types/Batch.ts'
import type { BatchRequests } from './types/BatchRequest.ts'

export interface CreateBatchFromRequestsParams
  extends Omit<CreateBatchParams, 'input_file_id' | 'endpoint' | 'completion_window'>,
    ToBatchFileOptions {
  /** All to one endpoint and of one model; up to 50 000. */
  requests: BatchRequests
  /** @default '24h' */
  completion_window?: CreateBatchParams['completion_window'] | undefined
  /** For the file with the requests. @default 30 days */
  input_expires_after?: BatchFileExpiresAfter | undefined
}

/**
 * Makes a batch of calls: writes them to a file, uploads it and starts the batch. Each `call` is made with a client
 * that sends nothing and keeps the request.
 *
 * Rejects before anything is sent with an `OpenAIError` that names the request for what no batch can do, such as more
 * than one endpoint, a stream, or a `custom_id` that is used twice.
 *
 * @example
 * const batch = await createBatchFromRequests(client, {
 *   requests: texts.map((content, index) => ({
 *     custom_id: `${index}`,
 *     call: (client) => createChatCompletion(client, { model, messages: [{ role: 'user', content }] }),
 *   })),
 * })
 *
 * @see https://platform.openai.com/docs/guides/batch
 */
export async function createBatchFromRequests(
  client: Client,
  params: CreateBatchFromRequestsParams,
  options?: RequestOptions,
): Promise<Batch> {
  const {
    requests,
    filename,
    endpoint: given,
    completion_window = '24h',
    input_expires_after,
    ...rest
  } = params
  const signal = options?.signal
  async function* untilAbort() {
    for await (const request of requests) {
      if (signal?.aborted) throw signal.reason
      yield request
    }
  }
  if (signal?.aborted) throw signal.reason
  const { file, endpoint } = await untilAborted(
    toBatchFile(untilAbort(), { filename, endpoint: given }),
    signal,
  )
  const form = await toFormData({ file, purpose: 'batch', expires_after: input_expires_after })
  // Extra fields and the idempotency key are those of the batch.
  const { id } = await requestJSON<{ id?: string }>(
    client,
    { method: 'POST', path: '/files', body: form },
    { ...options, body: undefined, idempotencyKey: undefined },
  )
  if (!id) throw new OpenAIError('the server did not name the file')
  return createBatch(client, { ...rest, completion_window, input_file_id: id, endpoint }, options)
}

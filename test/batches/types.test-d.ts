import {
  type Batch,
  type BatchError,
  type BatchRequest,
  type BatchRequestCounts,
  type BatchUsage,
  batchResults,
  type CreateBatchParams,
  createBatchFromRequests,
  type ListBatchesParams,
  listBatches,
} from '@oaix/batches'
import { type ChatCompletion, chatText, createChatCompletion } from '@oaix/chat'
import { type Client, paginate } from '@oaix/core'
import type * as Batches from 'openai/resources/batches'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<CreateBatchParams, Batches.BatchCreateParams>()
sameType<ListBatchesParams, Batches.BatchListParams>()
sameType<Batch, Batches.Batch>()
sameType<BatchError, Batches.BatchError>()
sameType<BatchRequestCounts, Batches.BatchRequestCounts>()
sameType<BatchUsage, Batches.BatchUsage>()

export async function inference(): Promise<void> {
  const params = { model: 'gpt-5', messages: [] }
  const requests = [
    { custom_id: 'a', call: (client: Client) => createChatCompletion(client, params) },
    { custom_id: 'b', call: (client: Client) => createChatCompletion(client, params) },
  ]
  const batch = await createBatchFromRequests(client, { requests })
  sameType<typeof batch, Batch>()
  await createBatchFromRequests(client, {
    requests: new Set([{ custom_id: 'a', call: (client) => chatText(client, params) }]),
  })
  for await (const result of batchResults(client, { batch_id: batch.id, requests })) {
    if (result.error) sameType<typeof result.error, Error>()
    else sameType<typeof result.data, ChatCompletion>()
    // @ts-expect-error: there may be none
    result.data.id
  }
  const texts: BatchRequest<string>[] = []
  for await (const { data, error } of batchResults(client, { batch_id: batch.id, requests: texts })) {
    if (!error) sameType<typeof data, string>()
  }
  for await (const { data } of batchResults(client, { batch_id: batch.id })) sameType<typeof data, unknown>()
  for await (const item of paginate(listBatches, client)) sameType<typeof item, Batch>()

  // @ts-expect-error: batches have no order
  await listBatches(client, { order: 'asc' })
  // @ts-expect-error: the endpoint is that of the calls
  await createBatchFromRequests(client, { requests, input_file_id: 'file-1' })
  // @ts-expect-error: a call takes the client it is given
  await createBatchFromRequests(client, { requests: [{ custom_id: 'a', call: 1 }] })
}

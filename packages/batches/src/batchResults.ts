import {
  type Client,
  leavable,
  OpenAIError,
  path,
  requestBinary,
  requestJSON,
  type StreamOptions,
} from '@oaix/core'
import { hasEnded } from './hasEnded.ts'
import { readLines } from './readLines.ts'
import { retrieveBatch } from './retrieveBatch.ts'
import { toResult } from './toResult.ts'
import type { BatchRequest, BatchRequests } from './types/BatchRequest.ts'
import type { BatchResult } from './types/BatchResult.ts'

export interface BatchResultsParams<Data> {
  /** A batch that has ended. */
  batch_id: string
  /**
   * The requests it was made of. Then `data` is what their calls resolve to, rather than the plain answer, and a
   * request without a result gets an error.
   */
  requests?: BatchRequests<Data> | undefined
}

/**
 * Iterates over what came of the requests of a batch, in any order: `custom_id` says which request it was. The
 * files are read line by line, as they arrive; nothing is kept. Leaving the loop ends the request.
 *
 * The loop throws an `OpenAIError` for a batch that has not ended or that failed as a whole, and a `StreamError`
 * where a file breaks off (`truncated`), pauses for longer than `idleTimeout` (`stalled`) or is no JSONL
 * (`malformed`).
 *
 * @example
 * for await (const { custom_id, data, error } of batchResults(client, { batch_id, requests })) {
 *   if (error) console.error(custom_id, error)
 *   else console.log(custom_id, data.choices[0]?.message.content)
 * }
 *
 * @see https://platform.openai.com/docs/guides/batch
 */
export function batchResults<Data = unknown>(
  client: Client,
  params: BatchResultsParams<Data>,
  options: StreamOptions = {},
): AsyncIterable<BatchResult<Data>> {
  return leavable(
    // An idempotency key would make one answer repeat.
    (signal) => readResults(client, params, { ...options, idempotencyKey: undefined, signal }),
    options,
  )
}

async function* readResults<Data>(
  client: Client,
  { batch_id, requests }: BatchResultsParams<Data>,
  options: StreamOptions & { signal: AbortSignal },
): AsyncGenerator<BatchResult<Data>, undefined> {
  const calls = new Map<string, BatchRequest<Data>['call']>()
  for await (const { custom_id, call } of requests ?? []) {
    if (options.signal.aborted) throw options.signal.reason
    calls.set(custom_id, call)
  }
  const missing = new Set(calls.keys())

  const batch = await retrieveBatch(client, { batch_id }, options)
  const { status, endpoint, errors, request_counts } = batch
  if (status === 'failed') {
    const { line, message = 'for no reason given' } = errors?.data?.[0] ?? {}
    throw new OpenAIError(`batch ${batch_id} failed: ${line ? `line ${line}: ` : ''}${message}`)
  }
  if (!hasEnded(status)) throw new OpenAIError(`batch ${batch_id} has not ended: it is ${status}`)

  const callOf = (custom_id: string): BatchRequest<Data>['call'] =>
    calls.get(custom_id) ??
    ((answering) => {
      if (requests) throw new OpenAIError('none of the requests has this custom_id')
      return requestJSON(answering, { method: 'POST', path: endpoint })
    })

  const files = [batch.output_file_id, batch.error_file_id].filter((file_id) => !!file_id) as string[]
  let expected = request_counts?.completed ?? 0
  if (expected > 0 && files.length === 0)
    throw new OpenAIError(`batch ${batch_id} names no file of its results`)
  for (const [index, file_id] of files.entries()) {
    const request = {
      method: 'GET',
      path: path`/files/${file_id}/content`,
      headers: { accept: 'application/binary' },
    } as const
    const response = await requestBinary(client, request, options)
    const isLast = index === files.length - 1
    for await (const line of readLines(response, file_id, () => isLast && expected > 0, options)) {
      yield toResult(line, callOf(line.custom_id))
      missing.delete(line.custom_id)
      expected--
    }
  }

  for (const custom_id of missing) {
    yield { custom_id, error: new OpenAIError(`batch ${batch_id} has no result of "${custom_id}"`) }
  }
}

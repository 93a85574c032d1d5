import { OpenAIError } from '@oaix/core'
import { recordCall } from './recordCall.ts'
import type { BatchEndpoint } from './types/Batch.ts'
import type { BatchRequests } from './types/BatchRequest.ts'

export interface ToBatchFileOptions {
  /** @default 'batch.jsonl' */
  filename?: string | undefined
  /** For services with other names; goes into every line, unchecked. @default '/v1' and the path */
  endpoint?: BatchEndpoint | (string & {}) | undefined
}

export interface BatchFile {
  /** JSONL; its purpose is `batch`. */
  file: File
  /** The endpoint that every line calls, as `createBatch` wants it. */
  endpoint: BatchEndpoint
}

const endpoints: BatchEndpoint[] = [
  '/v1/responses',
  '/v1/chat/completions',
  '/v1/embeddings',
  '/v1/completions',
  '/v1/moderations',
  '/v1/images/generations',
  '/v1/images/edits',
  '/v1/videos',
]

/**
 * Writes calls of endpoint functions to the input file of a batch, without sending them; `createBatchFromRequests`
 * uploads and starts it as well.
 *
 * Rejects with an `OpenAIError` that names the request for what no batch can do: more than one endpoint or model,
 * streams, forms, a `custom_id` that is used twice, over 50 000 requests or embedding inputs, over 200 MiB.
 *
 * @see https://platform.openai.com/docs/guides/batch
 */
export async function toBatchFile(
  requests: BatchRequests,
  options: ToBatchFileOptions = {},
): Promise<BatchFile> {
  const { filename = 'batch.jsonl', endpoint: given } = options
  const ids = new Set<string>()
  // Blobs of many lines: the text of the whole file is never in memory beside the file.
  const blobs: Blob[] = []
  let lines = ''
  let size = 0
  let inputs = 0
  let first: { endpoint: string; model: unknown } | undefined

  const flush = () => {
    const blob = new Blob([lines])
    blobs.push(blob)
    size += blob.size
    lines = ''
    if (size > 200 * 2 ** 20) throw new OpenAIError('a batch takes up to 200 MiB')
  }

  for await (const request of requests) {
    const { custom_id } = request
    const { path, body } = await recordCall(request)
    const refuse = (problem: string, cause?: unknown): never => {
      throw new OpenAIError(`request "${custom_id}" ${problem}`, { cause })
    }
    const endpoint = `/v1${path}`
    const { model } = body
    first ??= { endpoint, model }
    if (!given && !endpoints.includes(endpoint as BatchEndpoint))
      refuse(`calls ${endpoint}, which no batch can`)
    if (endpoint !== first.endpoint) refuse(`calls ${endpoint}, those before it ${first.endpoint}`)
    if (model !== first.model) refuse(`asks for the model ${model}, those before it for ${first.model}`)
    if (ids.has(custom_id)) refuse('has the custom_id of another')
    ids.add(custom_id)
    if (ids.size > 50_000) refuse('is over the 50 000 that a batch takes')
    if (endpoint === '/v1/embeddings') inputs += countInputs(body.input)
    if (inputs > 50_000) refuse('has inputs over the 50 000 that a batch of embeddings takes')
    try {
      lines += `${JSON.stringify({ custom_id, method: 'POST', url: given ?? endpoint, body })}\n`
    } catch (cause) {
      refuse('is no JSON', cause)
    }
    if (lines.length > 2 ** 20) flush()
  }

  if (!first) throw new OpenAIError('a batch needs a request')
  flush()
  return {
    file: new File(blobs, filename, { type: 'application/jsonl' }),
    endpoint: (given ?? first.endpoint) as BatchEndpoint,
  }
}

/** A text, or the tokens of one, is one input; a list of either is as many. */
function countInputs(input: unknown): number {
  return Array.isArray(input) && typeof input[0] !== 'number' ? input.length : 1
}

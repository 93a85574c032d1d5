import { type Client, OpenAIError } from '@oaix/core'
import type { BatchRequest } from './types/BatchRequest.ts'

/** What a call would have sent. */
export interface RecordedCall {
  path: string
  body: Readonly<Record<string, unknown>>
}

/** Makes a call with a client that sends nothing; resolves to the request, and rejects what no batch can send. */
export async function recordCall({ custom_id, call }: BatchRequest): Promise<RecordedCall> {
  const sent: Parameters<Client['request']>[] = []
  const refuse = (problem: string, cause?: unknown): never => {
    throw new OpenAIError(`request ${JSON.stringify(custom_id)} ${problem}`, { cause })
  }
  if (typeof custom_id !== 'string' || !custom_id) refuse('needs a custom_id')
  try {
    await call({
      async request(...request) {
        sent.push(request)
        throw new OpenAIError('recorded for a batch')
      },
    })
  } catch (cause) {
    if (sent.length === 0) refuse(`can't be made: ${(cause as Error)?.message ?? cause}`, cause)
  }

  const [first] = sent
  if (!first) return refuse('calls no endpoint')
  const [request, options = {}] = first
  const { method, path, query, headers, stream } = request
  if (sent.length > 1) refuse('is more than one call')
  if (request.body?.constructor !== Object || method !== 'POST') refuse('is no POST with a JSON body')
  const body = { ...request.body, ...options.body } as RecordedCall['body']
  if (stream || body.stream) refuse('is a stream')
  // Lines have neither, and an answer to something else would be a surprise.
  const { accept: _accept, ...extra } = { ...headers, ...options.headers }
  if (Object.values({ ...query, ...options.query, ...extra }).some((value) => value != null)) {
    refuse('has a query or headers')
  }
  return { path, body }
}

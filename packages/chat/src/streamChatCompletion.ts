import { type Client, requestStream, type StreamOptions } from '@oaix/core'
import type { CreateChatCompletionParams } from './createChatCompletion.ts'
import type { ChatCompletionChunk } from './types/ChatCompletionChunk.ts'

export interface StreamChatCompletionParams extends Omit<CreateChatCompletionParams, 'stream'> {
  /** Set by the function itself. */
  stream?: true | undefined
  stream_options?: ChatCompletionStreamOptions | null | undefined
}

export interface ChatCompletionStreamOptions {
  /** Adds a last chunk without choices, which has the usage of the whole request. @default false */
  include_usage?: boolean | undefined
  /** Pads the chunks to equal lengths; `false` saves the bandwidth on a network that you trust. @default true */
  include_obfuscation?: boolean | undefined
}

/**
 * Asks a model for the next message of a conversation; resolves, once the headers are there, to its chunks as they
 * arrive. Leaving the loop cancels the request.
 *
 * The iteration rejects with a `StreamError` of kind `truncated` where the answer stops before all of its choices have
 * a finish reason (and before the usage, if it was asked for), unless the server said `[DONE]`.
 *
 * @example
 * const stream = await streamChatCompletion(client, { model: 'gpt-5-mini', messages })
 * for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '')
 *
 * @see https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function streamChatCompletion(
  client: Client,
  params: StreamChatCompletionParams,
  options?: StreamOptions,
): Promise<AsyncIterable<ChatCompletionChunk>> {
  const finished = new Set<number>()
  return requestStream<ChatCompletionChunk>(
    client,
    { method: 'POST', path: '/chat/completions', body: { ...params, stream: true } },
    options,
    {
      isFinal(chunk) {
        // Flattened, because a server may send no list.
        for (const [place, choice] of [chunk?.choices].flat().entries()) {
          if (choice?.finish_reason) finished.add(choice.index ?? place)
        }
        return finished.size >= (params.n ?? 1) && !!(chunk?.usage || !params.stream_options?.include_usage)
      },
    },
  )
}

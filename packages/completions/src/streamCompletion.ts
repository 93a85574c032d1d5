import type { ChatCompletionStreamOptions } from '@oaix/chat'
import { type Client, requestStream, type StreamOptions } from '@oaix/core'
import { countPrompts } from './countPrompts.ts'
import type { CreateCompletionParams } from './createCompletion.ts'
import type { CompletionChunk } from './types/Completion.ts'

/** `best_of` can't be streamed. */
export interface StreamCompletionParams extends Omit<CreateCompletionParams, 'best_of' | 'stream'> {
  /** Set by the function itself. */
  stream?: true | undefined
  stream_options?: ChatCompletionStreamOptions | null | undefined
}

/**
 * Continues a text; resolves, once the headers are there, to the pieces of the completion as they arrive. Leaving the
 * loop cancels the request.
 *
 * The iteration rejects with a `StreamError` of kind `truncated` where the stream stops before all of the choices have
 * a finish reason (and before the usage, if it was asked for), unless the server said `[DONE]`.
 *
 * @example
 * const stream = await streamCompletion(client, { model: 'gpt-3.5-turbo-instruct', prompt: 'Once upon' })
 * for await (const { choices } of stream) process.stdout.write(choices[0]?.text ?? '')
 *
 * @see https://platform.openai.com/docs/api-reference/completions/create
 */
export function streamCompletion(
  client: Client,
  params: StreamCompletionParams,
  options?: StreamOptions,
): Promise<AsyncIterable<CompletionChunk>> {
  const finished = new Set<number>()
  return requestStream<CompletionChunk>(
    client,
    { method: 'POST', path: '/completions', body: { ...params, stream: true } },
    options,
    {
      isFinal(chunk) {
        // Flattened, because a server may send no list.
        for (const [place, choice] of [chunk?.choices].flat().entries()) {
          if (choice?.finish_reason) finished.add(choice.index ?? place)
        }
        const expected = countPrompts(params.prompt) * (params.n ?? 1)
        return finished.size >= expected && !!(chunk?.usage || !params.stream_options?.include_usage)
      },
    },
  )
}

import { withPartial } from '@oaix/core'
import { finishChatCompletion } from './finishChatCompletion.ts'
import { reduceChatCompletion } from './reduceChatCompletion.ts'
import type { ChatCompletion } from './types/ChatCompletion.ts'
import type { ChatCompletionChunk } from './types/ChatCompletionChunk.ts'
import type { ChatCompletionSnapshot } from './types/ChatCompletionSnapshot.ts'

/**
 * Reads a stream to its end and resolves to the completion, as it would have come without streaming. All choices, tool
 * calls, audio, logprobs and usage are in it, and fields that the types don't know.
 *
 * Rejects as the stream does; the `partial` of a `StreamError` is then the `ChatCompletionSnapshot` that had been
 * built. Whether a stream is whole is for the stream to say: a choice that it left without a finish reason keeps `null`.
 * `reduceChatCompletion` does the same one chunk at a time.
 *
 * @example
 * const completion = await accumulateChatCompletion(await streamChatCompletion(client, params))
 */
export async function accumulateChatCompletion(
  stream: AsyncIterable<ChatCompletionChunk>,
): Promise<ChatCompletion> {
  let snapshot: ChatCompletionSnapshot | undefined
  try {
    for await (const chunk of stream) snapshot = reduceChatCompletion(snapshot, chunk)
  } catch (error) {
    throw withPartial(error, snapshot)
  }
  return finishChatCompletion(snapshot)
}

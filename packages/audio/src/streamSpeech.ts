import { type Client, requestStream, type StreamOptions } from '@oaix/core'
import type { SpeechParams } from './types/SpeechParams.ts'
import type { SpeechStreamEvent } from './types/SpeechStreamEvent.ts'

/** `tts-1` and `tts-1-hd` have no events. */
export interface StreamSpeechParams extends SpeechParams {
  stream_format?: 'sse' | undefined
}

/**
 * Speaks a text and resolves, at the headers, to its events: pieces of audio in base64, then the usage.
 * `speechBytes` turns them into bytes.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createSpeech
 * @example
 * const stream = await streamSpeech(client, { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello!' })
 * for await (const bytes of speechBytes(stream)) file.write(bytes)
 */
export function streamSpeech(
  client: Client,
  params: StreamSpeechParams,
  options?: StreamOptions,
): Promise<AsyncIterable<SpeechStreamEvent>> {
  return requestStream<SpeechStreamEvent>(
    client,
    { method: 'POST', path: '/audio/speech', body: { ...params, stream_format: 'sse' } },
    options,
    { isFinal: (event) => event?.type === 'speech.audio.done' },
  )
}

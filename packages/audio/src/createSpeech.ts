import { type Client, type RequestOptions, requestBinary } from '@oaix/core'
import type { SpeechParams } from './types/SpeechParams.ts'

export interface CreateSpeechParams extends SpeechParams {
  /** For events instead of bytes see `streamSpeech`. */
  stream_format?: 'audio' | undefined
}

/**
 * Speaks a text. Resolves at the headers to the `Response`, whose body is the audio, as it is made.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createSpeech
 * @example
 * const speech = await createSpeech(client, { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello!' })
 * await writeFile('hello.mp3', await speech.bytes())
 */
export function createSpeech(
  client: Client,
  params: CreateSpeechParams,
  options?: RequestOptions,
): Promise<Response> {
  return requestBinary(
    client,
    { method: 'POST', path: '/audio/speech', body: params, headers: { accept: 'application/octet-stream' } },
    options,
  )
}

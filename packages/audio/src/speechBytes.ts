import { flatMapStream, OpenAIError } from '@oaix/core'
import type { SpeechStreamEvent } from './types/SpeechStreamEvent.ts'

/**
 * The audio of a `streamSpeech` stream as bytes, piece by piece; an error of the stream is passed on.
 * Rejects with an `OpenAIError` where a piece is not base64.
 *
 * @example
 * const stream = await streamSpeech(client, { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello!' })
 * for await (const bytes of speechBytes(stream)) file.write(bytes)
 */
export function speechBytes(stream: AsyncIterable<SpeechStreamEvent>): AsyncIterable<Uint8Array> {
  return flatMapStream(stream, (event) =>
    event?.type === 'speech.audio.delta' && event.audio ? [decode(event.audio)] : [],
  )
}

function decode(base64: string): Uint8Array {
  let binary: string
  try {
    binary = atob(base64)
  } catch (cause) {
    throw new OpenAIError('The audio of a speech.audio.delta event is not base64', { cause })
  }
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

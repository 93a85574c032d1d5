import { type Client, requestStream, type StreamOptions, toFormData } from '@oaix/core'
import type { AudioResponseFormat } from './types/AudioResponseFormat.ts'
import type { TranscriptionParams } from './types/TranscriptionParams.ts'
import type { TranscriptionStreamEvent } from './types/TranscriptionStreamEvent.ts'

export interface StreamTranscriptionParams extends TranscriptionParams {
  /** Segments come only with `diarized_json`. @default 'json' */
  response_format?: AudioResponseFormat | undefined
  stream?: true | undefined
}

/**
 * Writes down what is said in a recording and resolves, at the headers, to the events of the transcript.
 * `whisper-1` does not stream: its answer is a `StreamError` of the kind `not-sse`.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 * @example
 * const stream = await streamTranscription(client, { model: 'gpt-4o-mini-transcribe', file })
 * for await (const delta of transcriptionTextDeltas(stream)) process.stdout.write(delta)
 */
export async function streamTranscription(
  client: Client,
  params: StreamTranscriptionParams,
  options?: StreamOptions,
): Promise<AsyncIterable<TranscriptionStreamEvent>> {
  const body = await toFormData({ ...params, stream: true }, options)
  return requestStream<TranscriptionStreamEvent>(
    client,
    { method: 'POST', path: '/audio/transcriptions', body },
    options,
    { isFinal: (event) => event?.type === 'transcript.text.done' },
  )
}

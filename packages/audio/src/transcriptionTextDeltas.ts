import { flatMapStream } from '@oaix/core'
import type { TranscriptionStreamEvent } from './types/TranscriptionStreamEvent.ts'

/** The text of a `streamTranscription` stream, piece by piece, as it arrives. */
export function transcriptionTextDeltas(
  stream: AsyncIterable<TranscriptionStreamEvent>,
): AsyncIterable<string> {
  return flatMapStream(stream, (event) =>
    event?.type === 'transcript.text.delta' && event.delta ? [event.delta] : [],
  )
}

import { withPartial } from '@oaix/core'
import { reduceTranscription } from './reduceTranscription.ts'
import type { TranscriptionSnapshot } from './types/TranscriptionSnapshot.ts'
import type { TranscriptionStreamEvent } from './types/TranscriptionStreamEvent.ts'

/**
 * Reads a `streamTranscription` stream to its end and resolves to the whole transcript: the last event's text,
 * usage, languages and log probabilities, and the segments. `reduceTranscription` does the same one event at a time.
 *
 * Rejects as the stream does; the `partial` of a `StreamError` is then the `TranscriptionSnapshot` that had been built.
 *
 * @example
 * const stream = await streamTranscription(client, { model: 'gpt-4o-mini-transcribe', file })
 * const { text, usage } = await accumulateTranscription(stream)
 */
export async function accumulateTranscription(
  stream: AsyncIterable<TranscriptionStreamEvent>,
): Promise<TranscriptionSnapshot> {
  let snapshot: TranscriptionSnapshot = { text: '' }
  try {
    for await (const event of stream) snapshot = reduceTranscription(snapshot, event)
  } catch (error) {
    throw withPartial(error, snapshot)
  }
  return snapshot
}

import type { TranscriptionSnapshot } from './types/TranscriptionSnapshot.ts'
import type { TranscriptionStreamEvent } from './types/TranscriptionStreamEvent.ts'

/**
 * Adds one event to what was built from those before it (`undefined` for the first event), and returns what to go on
 * with. The text of the last event replaces the pieces; fields that the types don't know survive.
 *
 * The snapshot is live: it is changed in place, so that a long transcript costs no more per event than a short one.
 * Take `structuredClone(snapshot)` where a copy is needed.
 *
 * @example
 * let snapshot: TranscriptionSnapshot | undefined
 * for await (const event of stream) {
 *   snapshot = reduceTranscription(snapshot, event)
 *   render(snapshot.text)
 * }
 */
export function reduceTranscription(
  snapshot: TranscriptionSnapshot | undefined,
  event: TranscriptionStreamEvent,
): TranscriptionSnapshot {
  const next = snapshot ?? { text: '' }
  switch (event?.type) {
    case 'transcript.text.delta':
      next.text += event.delta ?? ''
      if (!Array.isArray(event.logprobs)) break
      if (!Array.isArray(next.logprobs)) next.logprobs = []
      for (const logprob of event.logprobs) next.logprobs.push(logprob)
      break
    case 'transcript.text.segment':
      if (!Array.isArray(next.segments)) next.segments = []
      next.segments.push(event)
      break
    case 'transcript.text.done': {
      // A spread, because `Object.assign` would let the server set the prototype by a field named `__proto__`.
      const { type, text, ...rest } = event
      return { ...next, ...rest, text: text ?? next.text }
    }
  }
  return next
}

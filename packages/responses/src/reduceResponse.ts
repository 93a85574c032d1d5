import { applyEvent } from './applyEvent.ts'
import { startResponse } from './startResponse.ts'
import type { ResponseObject } from './types/ResponseObject.ts'
import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'

/**
 * Adds one event to what was built from those before it (`undefined` for the first event). It need not be the first of
 * the response: a stream may be picked up in the middle.
 *
 * The snapshot is live: it is changed in place and returned, so that a long stream costs no more per event than a
 * short one. Take `structuredClone(snapshot)` where a copy is needed. The events stay as they are.
 *
 * @example
 * let snapshot: ResponseObject | undefined
 * for await (const event of stream) {
 *   snapshot = reduceResponse(snapshot, event)
 *   render(snapshot.output)
 * }
 */
export function reduceResponse(
  snapshot: ResponseObject | undefined,
  event: ResponseStreamEvent,
): ResponseObject {
  const next = snapshot ?? startResponse(event)
  applyEvent(next, event)
  return next
}

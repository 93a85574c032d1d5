import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'

/** Whether a response's stream is whole with this event. */
export function isFinalEvent(event: ResponseStreamEvent): boolean {
  return ['response.completed', 'response.failed', 'response.incomplete', 'response.cancelled'].includes(
    event?.type,
  )
}

import { isSettledStatus } from './isSettledStatus.ts'

/** The event with which a run, and so its stream, comes to a stop. */
export function isFinalEvent({ event }: { event: string }): boolean {
  // A server may leave the name out.
  return event?.startsWith('thread.run.') && isSettledStatus(event.slice(11))
}

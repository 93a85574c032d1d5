import { type Fields, isFields } from './isFields.ts'

/** The response as an event has it, if the event is about all of it, and the status that the event's name says. */
export function lifecycleOf(event: unknown): { response: Fields; status: string } | undefined {
  if (!isFields(event) || !isFields(event.response) || typeof event.type !== 'string') return
  const [, status] =
    /^response\.(created|queued|in_progress|completed|failed|incomplete|cancelled)$/.exec(event.type) ?? []
  return status ? { response: event.response, status } : undefined
}

/** A job with such a status does not go on. A status that is not known yet may; one that is paused may be resumed. */
export function hasEnded(status: string): boolean {
  return ['succeeded', 'failed', 'cancelled'].includes(status)
}

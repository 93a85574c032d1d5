/** A batch with such a status does not go on. A status that is not known yet may. */
export function hasEnded(status: string): boolean {
  return ['completed', 'failed', 'expired', 'cancelled'].includes(status)
}

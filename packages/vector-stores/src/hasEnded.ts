/** A file or batch with such a status does not go on. A status that is not known yet may. */
export function hasEnded(status: string): boolean {
  return ['completed', 'failed', 'cancelled'].includes(status)
}

/** A run with such a status does not go on by itself. A status that is not known yet may. */
export function isSettledStatus(status: string): boolean {
  return ['requires_action', 'completed', 'incomplete', 'failed', 'cancelled', 'expired'].includes(status)
}

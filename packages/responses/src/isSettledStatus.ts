/** A response with such a status, or without any, does not go on by itself. A status that is not known yet may. */
export function isSettledStatus(status: string | null | undefined): boolean {
  return !status || ['completed', 'failed', 'incomplete', 'cancelled'].includes(status)
}

import { isAPIError, isConnectionError, isStreamError } from '@oaix/core'

/** Whether another connection may do better: this one broke or fell silent, or the client would send it again. */
export function canReconnect(error: unknown): boolean {
  if (isStreamError(error)) return error.kind === 'truncated' || error.kind === 'stalled'
  if (!isAPIError(error)) return isConnectionError(error)
  return /^(true|40[89]|429|5)/.test(error.headers.get('x-should-retry') ?? `${error.status}`)
}

import {
  isAPIError,
  isConnectionError,
  isRateLimitError,
  isStreamError,
  isTimeoutError,
  type StreamErrorKind,
} from '@oaix/core'
import { isUploadError } from '@oaix/files'

export interface Explanation {
  text: string
  /** To quote when asking for help. */
  requestID?: string | null | undefined
}

const broken = 'The connection broke before the answer was complete.'
const endings: Partial<Record<StreamErrorKind, string>> = {
  stalled: 'The answer stopped coming.',
  server: 'The service had a problem in the middle of the answer.',
}

/** An error in words for the person in front of the page. */
export function explain(error: unknown): Explanation {
  if (isUploadError(error)) return explain(error.cause)
  if (isAPIError(error)) {
    const { requestID, status, code } = error
    const own = error.error?.message
    if (code === 'insufficient_quota') {
      return {
        text: 'The account behind this page has used up its quota. Whoever runs this page has to put that right.',
        requestID,
      }
    }
    if (isStreamError(error)) return { text: endings[error.kind] ?? broken, requestID }
    if (isRateLimitError(error)) return { text: waitingFor(error.retryAfter), requestID }
    if (code === 'upstream_unauthorized' || status === 401) {
      return {
        text: 'The server’s key was refused. Whoever runs this page has to put that right.',
        requestID,
      }
    }
    if (status === 413) return { text: 'That is too large for this page.', requestID }
    if (status >= 500) return { text: 'The service has a problem of its own right now.', requestID }
    return { text: own ? `That was refused: ${own}` : 'That was refused.', requestID }
  }
  if (isTimeoutError(error)) return { text: 'No answer came in time.' }
  if (isConnectionError(error)) return { text: 'The server can’t be reached. Is the network there?' }
  return { text: 'Something went wrong in this page.' }
}

function waitingFor(milliseconds: number | undefined): string {
  const seconds = Math.ceil((milliseconds ?? 0) / 1000)
  const when = seconds > 0 ? ` in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}` : ' in a while'
  return `Too much is being asked at the moment. It should work${when}.`
}

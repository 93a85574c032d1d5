import type { StreamRetrievedResponseParams } from '../streamRetrievedResponse.ts'

/** A place in the stream of a background response: plain data, to be kept as JSON. */
export interface ResponseCheckpoint extends Omit<StreamRetrievedResponseParams, 'stream'> {
  /** The response's last event has been delivered: there is nothing left to continue. */
  ended?: true | undefined
}

import type { Client } from '@oaix/core'

/** A call to be made by a batch. */
export interface BatchRequest<Data = unknown> {
  /** Names the request among those of its batch; its result has the same. */
  custom_id: string
  /** Calls an endpoint function, with the client it is given. */
  call: (client: Client) => Promise<Data>
}

/** The calls of a batch; an iterable makes them as they are asked for. */
export type BatchRequests<Data = unknown> = Iterable<BatchRequest<Data>> | AsyncIterable<BatchRequest<Data>>

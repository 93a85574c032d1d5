import type { APIRequest } from '@oaix/core'
import type { AllowRule } from './ProxyOptions.ts'

/** What an endpoint function says of its requests. */
export interface Endpoint {
  readonly method: APIRequest['method']
  /** With `{name}` for each id. */
  readonly path: string
  readonly streams: boolean
  readonly body: 'json' | 'form' | undefined
  readonly headers: APIRequest['headers']
}

export interface Rule extends Endpoint, Omit<AllowRule, 'operation'> {}

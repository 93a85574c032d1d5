import { OpenAIError } from '@oaix/core'
import type { ProxyErrorCode } from './types/ProxyErrorCode.ts'

/** Why the proxy refuses a request; its message is for the visitor. */
export class DenialError extends OpenAIError {
  override readonly name: string = 'DenialError'
  readonly status: number
  readonly code: ProxyErrorCode
  readonly param: string | null

  constructor(status: number, code: ProxyErrorCode, message: string, param: string | null = null) {
    super(message)
    this.status = status
    this.code = code
    this.param = param
  }
}

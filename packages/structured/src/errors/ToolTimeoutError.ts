import { OpenAIError } from '@oaix/core'

/** A tool took longer than its `timeout`. */
export class ToolTimeoutError extends OpenAIError {
  override readonly name: string = 'ToolTimeoutError'
  declare readonly tool: string
  /** Milliseconds. */
  declare readonly timeout: number

  constructor(tool: string, timeout: number) {
    super(`${tool} took longer than ${timeout} ms`)
    Object.assign(this, { tool, timeout })
  }
}

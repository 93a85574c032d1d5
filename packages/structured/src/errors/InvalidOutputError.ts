import type { ChatCompletion } from '@oaix/chat'
import { OpenAIError } from '@oaix/core'
import type { ResponseObject } from '@oaix/responses'
import type { StandardIssue } from '../types/StandardSchema.ts'

export interface InvalidOutputErrorDetails {
  readonly text: string
  readonly issues: readonly StandardIssue[]
  readonly completion?: ChatCompletion | ResponseObject | undefined
  readonly cause?: unknown
}

/** The model wrote something that is not JSON, or that does not fit the schema. The message quotes nothing of it. */
export class InvalidOutputError extends OpenAIError {
  override readonly name: string = 'InvalidOutputError'
  /** What the model wrote. */
  readonly text: string
  /** What is wrong with it. */
  readonly issues: readonly StandardIssue[]
  /** The whole answer, where it was part of one. */
  readonly completion: ChatCompletion | ResponseObject | undefined
  /** Of `partials`, where the text is not JSON or beyond the limits: the value so far. */
  declare readonly partial?: unknown

  constructor(message: string, { text, issues, completion, cause }: InvalidOutputErrorDetails) {
    super(message, cause === undefined ? undefined : { cause })
    this.text = text
    this.issues = issues
    this.completion = completion
  }
}

import type { ChatCompletionMessageParam, CompletionUsage } from '@oaix/chat'
import { OpenAIError } from '@oaix/core'
import type { ResponseInputItem, ResponseUsage } from '@oaix/responses'

/** The model still called tools in the last turn that `maxTurns` allows. These calls were carried out and answered. */
export class MaxTurnsError extends OpenAIError {
  override readonly name: string = 'MaxTurnsError'
  declare readonly turns: number
  /** Of `runTools`: the conversation so far, answers included. As `messages` of another run it goes on. */
  declare readonly messages: ChatCompletionMessageParam[] | undefined
  /** Of `runResponseTools`: the `input` with which another run goes on. */
  declare readonly input: ResponseInputItem[] | undefined
  /** Of all turns. */
  declare readonly usage: CompletionUsage | ResponseUsage | undefined

  constructor(
    turns: number,
    details: {
      messages?: ChatCompletionMessageParam[]
      input?: ResponseInputItem[]
      usage: CompletionUsage | ResponseUsage | undefined
    },
  ) {
    super(`The model still called tools in turn ${turns}, the last that maxTurns allows`)
    Object.assign(this, { turns, ...details })
  }
}

import { OpenAIError } from '@oaix/core'
import type { ToolCallStepOf } from './types/ToolStep.ts'

export interface DecidableCall<Call> {
  step: ToolCallStepOf<string, unknown, Call>
  /** Ends the time for decisions; returns what to reply where the call is denied. */
  decide: () => string | undefined
}

/** Makes the step before a call, with which it can be approved, denied or changed until it is decided. */
export function decidableCall<Call>(
  fields: Pick<
    ToolCallStepOf<string, unknown, Call>,
    'turn' | 'call' | 'callID' | 'name' | 'arguments' | 'needsApproval'
  >,
): DecidableCall<Call> {
  let denial = fields.needsApproval ? 'This call was not approved.' : undefined
  let isDecided = false
  let args = fields.arguments

  const open = () => {
    // In silence, a late denial would be taken for one that worked.
    if (isDecided) throw new OpenAIError(`${fields.callID} was decided on when the next step was asked for`)
  }

  return {
    step: {
      type: 'call',
      ...fields,
      get arguments() {
        return args
      },
      approve() {
        open()
        denial = undefined
      },
      deny(reply = 'This call was denied.') {
        open()
        denial = reply
      },
      replace(other) {
        open()
        args = other
      },
    },
    decide() {
      isDecided = true
      return denial
    },
  }
}

import { OpenAIError } from '@oaix/core'
import type { AssistantStreamState } from './types/AssistantStreamState.ts'
import type { Run } from './types/Run.ts'

/** The run of a stream that has ended well. */
export function finalRun(state: AssistantStreamState | undefined): Run {
  if (state?.run) return state.run
  throw new OpenAIError('The stream ended without an event of its run')
}

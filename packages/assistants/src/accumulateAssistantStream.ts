import { withPartial } from '@oaix/core'
import { finalRun } from './finalRun.ts'
import { reduceAssistantStream } from './reduceAssistantStream.ts'
import type { AssistantStreamEvent } from './types/AssistantStreamEvent.ts'
import type { AssistantStreamState } from './types/AssistantStreamState.ts'
import type { Run } from './types/Run.ts'

/** What a run's stream came to. */
export interface AccumulatedAssistantStream extends AssistantStreamState {
  /** As it ended, or stopped for tool outputs. */
  run: Run
}

/**
 * Reads a run's stream to its end; resolves to the run with the messages and the steps that the stream showed. Rejects
 * with the stream's `StreamError`, whose `partial` is the `AssistantStreamState` at that point. For one event at a time
 * there is `reduceAssistantStream`.
 *
 * @example
 * const { run, messages } = await accumulateAssistantStream(await streamRun(client, { thread_id, assistant_id }))
 *
 * @see https://platform.openai.com/docs/api-reference/assistants-streaming/events
 */
export async function accumulateAssistantStream(
  stream: AsyncIterable<AssistantStreamEvent>,
): Promise<AccumulatedAssistantStream> {
  let state: AssistantStreamState = { messages: [], steps: [] }
  try {
    for await (const event of stream) state = reduceAssistantStream(state, event)
  } catch (error) {
    throw withPartial(error, state)
  }
  return { ...state, run: finalRun(state) }
}

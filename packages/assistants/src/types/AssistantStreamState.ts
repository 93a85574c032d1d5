import type { Message } from './Message.ts'
import type { Run } from './Run.ts'
import type { RunStep } from './RunStep.ts'
import type { Thread } from './Thread.ts'

/** What the events of a run's stream have built so far. */
export interface AssistantStreamState {
  /** Where the stream created one. */
  thread?: Thread | undefined
  /** As the last event of the run had it. */
  run?: Run | undefined
  /** In the order of their creation. */
  messages: Message[]
  /** In the order of their creation. */
  steps: RunStep[]
}

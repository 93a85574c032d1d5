import type { ErrorObject } from '@oaix/core'
import type { Message } from './Message.ts'
import type { MessageDeltaEvent } from './MessageDelta.ts'
import type { Run } from './Run.ts'
import type { RunStep } from './RunStep.ts'
import type { RunStepDeltaEvent } from './RunStepDelta.ts'
import type { Thread } from './Thread.ts'

/** What the stream of a run is made of. Events of names that are not listed here pass too. */
export type AssistantStreamEvent =
  | ThreadStreamEvent
  | RunStreamEvent
  | RunStepStreamEvent
  | MessageStreamEvent
  | AssistantErrorEvent
  | AssistantDoneEvent

export interface ThreadStreamEvent {
  event: 'thread.created'
  data: Thread
}

export type RunStreamEvent =
  | ThreadRunCreated
  | ThreadRunQueued
  | ThreadRunInProgress
  | ThreadRunRequiresAction
  | ThreadRunCompleted
  | ThreadRunIncomplete
  | ThreadRunFailed
  | ThreadRunCancelling
  | ThreadRunCancelled
  | ThreadRunExpired

export interface ThreadRunCreated {
  event: 'thread.run.created'
  data: Run
}

export interface ThreadRunQueued {
  event: 'thread.run.queued'
  data: Run
}

export interface ThreadRunInProgress {
  event: 'thread.run.in_progress'
  data: Run
}

/** The last event of a stream whose run waits for tool outputs. */
export interface ThreadRunRequiresAction {
  event: 'thread.run.requires_action'
  data: Run
}

export interface ThreadRunCompleted {
  event: 'thread.run.completed'
  data: Run
}

export interface ThreadRunIncomplete {
  event: 'thread.run.incomplete'
  data: Run
}

export interface ThreadRunFailed {
  event: 'thread.run.failed'
  data: Run
}

export interface ThreadRunCancelling {
  event: 'thread.run.cancelling'
  data: Run
}

export interface ThreadRunCancelled {
  event: 'thread.run.cancelled'
  data: Run
}

export interface ThreadRunExpired {
  event: 'thread.run.expired'
  data: Run
}

export type RunStepStreamEvent =
  | ThreadRunStepCreated
  | ThreadRunStepInProgress
  | ThreadRunStepDelta
  | ThreadRunStepCompleted
  | ThreadRunStepFailed
  | ThreadRunStepCancelled
  | ThreadRunStepExpired

export interface ThreadRunStepCreated {
  event: 'thread.run.step.created'
  data: RunStep
}

export interface ThreadRunStepInProgress {
  event: 'thread.run.step.in_progress'
  data: RunStep
}

export interface ThreadRunStepDelta {
  event: 'thread.run.step.delta'
  data: RunStepDeltaEvent
}

export interface ThreadRunStepCompleted {
  event: 'thread.run.step.completed'
  data: RunStep
}

export interface ThreadRunStepFailed {
  event: 'thread.run.step.failed'
  data: RunStep
}

export interface ThreadRunStepCancelled {
  event: 'thread.run.step.cancelled'
  data: RunStep
}

export interface ThreadRunStepExpired {
  event: 'thread.run.step.expired'
  data: RunStep
}

export type MessageStreamEvent =
  | ThreadMessageCreated
  | ThreadMessageInProgress
  | ThreadMessageDelta
  | ThreadMessageCompleted
  | ThreadMessageIncomplete

export interface ThreadMessageCreated {
  event: 'thread.message.created'
  data: Message
}

export interface ThreadMessageInProgress {
  event: 'thread.message.in_progress'
  data: Message
}

export interface ThreadMessageDelta {
  event: 'thread.message.delta'
  data: MessageDeltaEvent
}

export interface ThreadMessageCompleted {
  event: 'thread.message.completed'
  data: Message
}

export interface ThreadMessageIncomplete {
  event: 'thread.message.incomplete'
  data: Message
}

/** On the wire only: the streams of this package end with a `StreamError` of the kind `server` instead. */
export interface AssistantErrorEvent {
  event: 'error'
  data: ErrorObject
}

/** On the wire only: the streams of this package end there. */
export interface AssistantDoneEvent {
  event: 'done'
  data: '[DONE]'
}

import type { Message } from './Message.ts'
import type { MessageImageFile, MessageText } from './MessageContent.ts'
import type { MessageDelta, MessageTextDelta } from './MessageDelta.ts'
import type { Run } from './Run.ts'
import type { RunStep, ToolCall } from './RunStep.ts'
import type { RunStepDelta, ToolCallDelta } from './RunStepDelta.ts'

/**
 * A moment of a run. Snapshots, and the message or step that comes with a part of it, are live: later deltas change
 * them in place.
 *
 * A tool call, a text or an image is done when the next one begins, or when its step or message ends. Every delta is
 * reported, that which creates a tool call or a text too: all deltas together are the whole.
 */
export type AssistantEvent =
  | { type: 'runStepCreated'; runStep: RunStep }
  | { type: 'runStepDelta'; delta: RunStepDelta; snapshot: RunStep }
  | { type: 'runStepDone'; runStep: RunStep }
  | { type: 'toolCallCreated'; toolCall: ToolCall; runStep: RunStep }
  | { type: 'toolCallDelta'; delta: ToolCallDelta; snapshot: ToolCall; runStep: RunStep }
  | { type: 'toolCallDone'; toolCall: ToolCall; runStep: RunStep }
  | { type: 'messageCreated'; message: Message }
  | { type: 'messageDelta'; delta: MessageDelta; snapshot: Message }
  | { type: 'messageDone'; message: Message }
  | { type: 'textCreated'; text: MessageText; message: Message }
  | { type: 'textDelta'; delta: MessageTextDelta; snapshot: MessageText; message: Message }
  | { type: 'textDone'; text: MessageText; message: Message }
  | { type: 'imageFileDone'; imageFile: MessageImageFile; message: Message }
  /** The last, once the stream has ended well. */
  | { type: 'run'; run: Run }

import type {
  ResponseComputerScreenshot,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
  ResponseItemStatus,
  ResponseMessagePhase,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseReasoningText,
  ResponseSummaryText,
} from '@oaix/responses'

/** A message of either side, as a conversation keeps it. */
export interface ConversationMessage {
  type: 'message'
  id: string
  role: ConversationRole
  content: ConversationContent[]
  status: ResponseItemStatus
  /** Send it back as it came. */
  phase?: ResponseMessagePhase | null | undefined
}

export type ConversationRole =
  | 'unknown'
  | 'user'
  | 'assistant'
  | 'system'
  | 'critic'
  | 'discriminator'
  | 'developer'
  | 'tool'

/** A part of a message. */
export type ConversationContent =
  | ResponseInputText
  | ResponseOutputText
  | ConversationText
  | ResponseSummaryText
  | ResponseReasoningText
  | ResponseOutputRefusal
  | ResponseInputImage
  | ResponseComputerScreenshot
  | ResponseInputFile

export interface ConversationText {
  type: 'text'
  text: string
}

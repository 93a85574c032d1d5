import type { ReasoningEffort, ResponseFormatText } from '@oaix/core'
import type { ResponseAgent } from './ResponseAgent.ts'
import type {
  ResponseInputMessageContentList,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseReasoningText,
  ResponseSummaryText,
} from './ResponseContent.ts'
import type { ResponseItemStatus } from './ResponseFunctionToolCall.ts'
import type { ResponseFormatTextJSONSchemaConfig } from './ResponseTextConfig.ts'

/** A message in short. */
export interface EasyInputMessage {
  type?: 'message' | undefined
  role: 'user' | 'assistant' | 'system' | 'developer'
  content: string | ResponseInputMessageContentList
  /** Of the model's own messages: send it back as it came. */
  phase?: ResponseMessagePhase | null | undefined
}

/** Said on the way, or at the end. */
export type ResponseMessagePhase = 'commentary' | 'final_answer'

/** A message to the model. */
export interface ResponseInputMessage {
  type?: 'message' | undefined
  role: 'user' | 'system' | 'developer'
  content: ResponseInputMessageContentList
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  status?: ResponseItemStatus | undefined
}

/** `ResponseInputMessage` as it is stored. */
export interface ResponseInputMessageItem {
  type: 'message'
  id: string
  role: 'user' | 'system' | 'developer'
  content: ResponseInputMessageContentList
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  status?: ResponseItemStatus | undefined
}

/** A message of the model. */
export interface ResponseOutputMessage {
  type: 'message'
  id: string
  role: 'assistant'
  content: (ResponseOutputText | ResponseOutputRefusal)[]
  status: ResponseItemStatus
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  /** Send it back as it came. */
  phase?: ResponseMessagePhase | null | undefined
}

/** What the model thought: send it back along with the calls that followed it. */
export interface ResponseReasoningItem {
  type: 'reasoning'
  id: string
  summary: ResponseSummaryText[]
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  content?: ResponseReasoningText[] | undefined
  /** Where `include` asked for `reasoning.encrypted_content`. */
  encrypted_content?: string | null | undefined
  status?: ResponseItemStatus | undefined
}

/** A conversation so far, made shorter. */
export interface ResponseCompactionItem {
  type: 'compaction'
  id: string
  encrypted_content: string
  /** Beta. */
  agent?: ResponseAgent | undefined
  created_by?: string | undefined
}

/** `ResponseCompactionItem` as input. */
export interface ResponseCompactionItemParam {
  type: 'compaction'
  id?: string | null | undefined
  encrypted_content: string
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

/** Makes the conversation so far shorter. */
export interface ResponseCompactionTrigger {
  type: 'compaction_trigger'
  id?: string | null | undefined
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

/** Settings that change from this item on. */
export interface ResponseConfigurationUpdateItem {
  type: 'configuration_update'
  id: string
  /** Beta. */
  agent?: ResponseAgent | undefined
  reasoning?: ResponseConfigurationUpdateReasoning | undefined
  text?: ResponseConfigurationUpdateText | undefined
}

/** `ResponseConfigurationUpdateItem` as input. */
export interface ResponseConfigurationUpdateItemParam {
  type: 'configuration_update'
  id?: string | null | undefined
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  reasoning?: ResponseConfigurationUpdateReasoning | undefined
  text?: ResponseConfigurationUpdateText | undefined
}

export interface ResponseConfigurationUpdateReasoning {
  effort?: ReasoningEffort | null | undefined
}

export interface ResponseConfigurationUpdateText {
  format: ResponseFormatText | ResponseFormatTextJSONSchemaConfig
}

/** Stands for an item that the API has. */
export interface ResponseItemReference {
  type?: 'item_reference' | null | undefined
  id: string
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

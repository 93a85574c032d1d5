import type {
  ResponseContainerFileCitation,
  ResponseFileCitation,
  ResponseImageDetail,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputText,
  ResponseInputTextContent,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponsePromptCacheBreakpoint,
  ResponseReasoningText,
  ResponseSummaryText,
  ResponseURLCitation,
} from './ResponseContent.ts'

/** Beta: the agent that made an item. */
export interface ResponseAgent {
  agent_name: string
}

/** Beta: what one agent says to another. */
export interface ResponseAgentMessage {
  type: 'agent_message'
  id: string
  /** The agent that sent it. */
  author: string
  /** The agent that it is for. */
  recipient: string
  content: ResponseAgentMessageContent[]
  agent?: ResponseAgent | undefined
}

export type ResponseAgentMessageContent =
  | ResponseInputText
  | ResponseOutputText
  | ResponseAgentMessageText
  | ResponseSummaryText
  | ResponseReasoningText
  | ResponseOutputRefusal
  | ResponseInputImage
  | ResponseComputerScreenshot
  | ResponseInputFile
  | ResponseEncryptedContent

export interface ResponseAgentMessageText {
  type: 'text'
  text: string
}

export interface ResponseComputerScreenshot {
  type: 'computer_screenshot'
  detail: ResponseImageDetail
  file_id: string | null
  image_url: string | null
  prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint | undefined
}

export interface ResponseEncryptedContent {
  type: 'encrypted_content'
  encrypted_content: string
}

/** Beta: `ResponseAgentMessage` as input. */
export interface ResponseAgentMessageParam {
  type: 'agent_message'
  id?: string | null | undefined
  author: string
  recipient: string
  content: (ResponseInputTextContent | ResponseInputImageContent | ResponseEncryptedContent)[]
  agent?: ResponseAgent | null | undefined
}

export type ResponseMultiAgentAction =
  | 'spawn_agent'
  | 'interrupt_agent'
  | 'list_agents'
  | 'send_message'
  | 'followup_task'
  | 'wait_agent'

/** Beta: what an agent does with others. */
export interface ResponseMultiAgentCall {
  type: 'multi_agent_call'
  id: string
  action: ResponseMultiAgentAction
  /** JSON. */
  arguments: string
  call_id: string
  agent?: ResponseAgent | undefined
}

/** Beta: `ResponseMultiAgentCall` as input. */
export interface ResponseMultiAgentCallParam {
  type: 'multi_agent_call'
  id?: string | null | undefined
  action: ResponseMultiAgentAction
  /** JSON. */
  arguments: string
  call_id: string
  agent?: ResponseAgent | null | undefined
}

/** Beta. */
export interface ResponseMultiAgentCallOutput {
  type: 'multi_agent_call_output'
  id: string
  action: ResponseMultiAgentAction
  call_id: string
  output: ResponseOutputText[]
  agent?: ResponseAgent | undefined
}

/** Beta: `ResponseMultiAgentCallOutput` as input. */
export interface ResponseMultiAgentCallOutputParam {
  type: 'multi_agent_call_output'
  id?: string | null | undefined
  action: ResponseMultiAgentAction
  call_id: string
  output: ResponseMultiAgentCallOutputText[]
  agent?: ResponseAgent | null | undefined
}

export interface ResponseMultiAgentCallOutputText {
  type: 'output_text'
  text: string
  annotations?: (ResponseFileCitation | ResponseURLCitation | ResponseContainerFileCitation)[] | undefined
}

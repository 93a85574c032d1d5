export type RealtimeConversationItem =
  | RealtimeSystemMessage
  | RealtimeUserMessage
  | RealtimeAssistantMessage
  | RealtimeFunctionCall
  | RealtimeFunctionCallOutput
  | RealtimeMcpApprovalResponse
  | RealtimeMcpListTools
  | RealtimeMcpCall
  | RealtimeMcpApprovalRequest

export type RealtimeItemStatus = 'completed' | 'incomplete' | 'in_progress'

interface RealtimeItemFields {
  /** Made by the server where it is left out. */
  id?: string | undefined
  object?: 'realtime.item' | undefined
  /** Of no effect on what the client sends. */
  status?: RealtimeItemStatus | undefined
}

export interface RealtimeSystemMessage extends RealtimeItemFields {
  type: 'message'
  role: 'system'
  content: { type?: 'input_text' | undefined; text?: string | undefined }[]
}

export interface RealtimeUserMessage extends RealtimeItemFields {
  type: 'message'
  role: 'user'
  content: RealtimeUserContent[]
}

export interface RealtimeUserContent {
  type?: 'input_text' | 'input_audio' | 'input_image' | undefined
  text?: string | undefined
  /** Base64, in the input format of the session. */
  audio?: string | undefined
  /** Of `audio`; the model does not read it. */
  transcript?: string | undefined
  /** A data URL of a PNG or JPEG. */
  image_url?: string | undefined
  /** @default 'auto' */
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface RealtimeAssistantMessage extends RealtimeItemFields {
  type: 'message'
  role: 'assistant'
  content: RealtimeAssistantContent[]
}

export interface RealtimeAssistantContent {
  type?: 'output_text' | 'output_audio' | undefined
  text?: string | undefined
  /** Base64. */
  audio?: string | undefined
  /** Of `audio`. */
  transcript?: string | undefined
}

export interface RealtimeFunctionCall extends RealtimeItemFields {
  type: 'function_call'
  name: string
  /** JSON. */
  arguments: string
  call_id?: string | undefined
}

export interface RealtimeFunctionCallOutput extends RealtimeItemFields {
  type: 'function_call_output'
  call_id: string
  /** Free text, or JSON. */
  output: string
}

export interface RealtimeMcpApprovalResponse {
  type: 'mcp_approval_response'
  id: string
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface RealtimeMcpListTools {
  type: 'mcp_list_tools'
  id?: string | undefined
  server_label: string
  tools: RealtimeMcpListedTool[]
}

export interface RealtimeMcpListedTool {
  name: string
  /** JSON Schema of the arguments. */
  input_schema: unknown
  annotations?: unknown
  description?: string | null | undefined
}

/** A call of a tool of an MCP server. */
export interface RealtimeMcpCall {
  type: 'mcp_call'
  id: string
  name: string
  server_label: string
  /** JSON. */
  arguments: string
  /** The request that was approved, if one was needed. */
  approval_request_id?: string | null | undefined
  error?: RealtimeMcpCallError | null | undefined
  output?: string | null | undefined
}

export type RealtimeMcpCallError =
  | { type: 'protocol_error'; code: number; message: string }
  | { type: 'tool_execution_error'; message: string }
  | { type: 'http_error'; code: number; message: string }

/** Asks whether a tool may be called. */
export interface RealtimeMcpApprovalRequest {
  type: 'mcp_approval_request'
  id: string
  name: string
  server_label: string
  /** JSON. */
  arguments: string
}

/** An item that the conversation already has. */
export interface RealtimeItemReference {
  type: 'item_reference'
  id: string
}

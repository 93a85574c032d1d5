import type { ResponseAgent } from './ResponseAgent.ts'
import type { ResponseItemStatus } from './ResponseFunctionToolCall.ts'

/** A search of the web. */
export interface ResponseFunctionWebSearch {
  type: 'web_search_call'
  id: string
  action: ResponseWebSearchAction
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete'
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

export type ResponseWebSearchAction =
  | ResponseWebSearchActionSearch
  | ResponseWebSearchActionOpenPage
  | ResponseWebSearchActionFindInPage

export interface ResponseWebSearchActionSearch {
  type: 'search'
  queries?: string[] | undefined
  /** @deprecated `queries` took its place. */
  query?: string | undefined
  /** Where `include` asked for `web_search_call.action.sources`. */
  sources?: ResponseWebSearchSource[] | undefined
}

export interface ResponseWebSearchSource {
  type: 'url'
  url: string
}

export interface ResponseWebSearchActionOpenPage {
  type: 'open_page'
  url?: string | null | undefined
}

export interface ResponseWebSearchActionFindInPage {
  type: 'find_in_page'
  pattern: string
  url: string
}

/** A search in vector stores. */
export interface ResponseFileSearchToolCall {
  type: 'file_search_call'
  id: string
  queries: string[]
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed'
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  /** Where `include` asked for `file_search_call.results`. */
  results?: ResponseFileSearchResult[] | null | undefined
}

export interface ResponseFileSearchResult {
  /** Of the file. */
  attributes?: { [key: string]: string | number | boolean } | null | undefined
  file_id?: string | undefined
  filename?: string | undefined
  /** 0 to 1. */
  score?: number | undefined
  text?: string | undefined
}

/** A run of Python. */
export interface ResponseCodeInterpreterToolCall {
  type: 'code_interpreter_call'
  id: string
  code: string | null
  container_id: string
  /** Where `include` asked for `code_interpreter_call.outputs`. */
  outputs: (ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage)[] | null
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed'
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

export interface ResponseCodeInterpreterLogs {
  type: 'logs'
  logs: string
}

export interface ResponseCodeInterpreterImage {
  type: 'image'
  url: string
}

export interface ResponseImageGenerationCall {
  type: 'image_generation_call'
  id: string
  /** Base64. */
  result: string | null
  status: 'in_progress' | 'completed' | 'generating' | 'failed'
  action?: 'generate' | 'edit' | 'auto' | null | undefined
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined
  error?: ResponseImageGenerationError | undefined
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null | undefined
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null | undefined
  /** The prompt that the image was made from. */
  revised_prompt?: string | null | undefined
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null | undefined
  svg_usage?: ResponseImageGenerationSVGUsage | undefined
}

export interface ResponseImageGenerationError {
  code: string | null
  message: string
  param: string | null
  type: string
  moderation_details?: ResponseImageGenerationModerationDetails | undefined
}

export interface ResponseImageGenerationModerationDetails {
  categories: string[]
  moderation_stage: 'input' | 'output' | 'unknown'
}

export interface ResponseImageGenerationSVGUsage {
  model: string
  input_tokens: number
  output_tokens: number
  reasoning_tokens: number
  total_tokens: number
}

/** A call of a tool of an MCP server. */
export interface ResponseMcpCall {
  type: 'mcp_call'
  id: string
  name: string
  server_label: string
  /** JSON. */
  arguments: string
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  /** The request that was approved, if one was needed. */
  approval_request_id?: string | null | undefined
  error?: McpToolCallError | null | undefined
  output?: string | null | undefined
  status?: ResponseItemStatus | 'calling' | 'failed' | undefined
}

export type McpToolCallError = McpProtocolError | McpToolExecutionError | McpHTTPError

export interface McpProtocolError {
  type: 'mcp_protocol_error'
  code: number
  message: string
}

export interface McpToolExecutionError {
  type: 'mcp_tool_execution_error'
  content: unknown
}

export interface McpHTTPError {
  type: 'http_error'
  code: number
  message: string
}

/** The tools of an MCP server. */
export interface ResponseMcpListTools {
  type: 'mcp_list_tools'
  id: string
  server_label: string
  tools: ResponseMcpListedTool[]
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  error?: string | null | undefined
}

export interface ResponseMcpListedTool {
  name: string
  /** JSON Schema of the arguments. */
  input_schema: unknown
  annotations?: unknown
  description?: string | null | undefined
}

/** Asks you whether a tool may be called. */
export interface ResponseMcpApprovalRequest {
  type: 'mcp_approval_request'
  id: string
  name: string
  server_label: string
  /** JSON. */
  arguments: string
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

export interface ResponseMcpApprovalResponse {
  type: 'mcp_approval_response'
  id: string
  approval_request_id: string
  approve: boolean
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  reason?: string | null | undefined
}

/** `ResponseMcpApprovalResponse` as input. */
export interface ResponseMcpApprovalResponseParam {
  type: 'mcp_approval_response'
  id?: string | null | undefined
  approval_request_id: string
  approve: boolean
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  reason?: string | null | undefined
}

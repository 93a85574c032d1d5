import type { ResponseAgent } from './ResponseAgent.ts'
import type { ResponseItemStatus } from './ResponseFunctionToolCall.ts'
import type { ResponseTool } from './ResponseTool.ts'

/** Looks for tools; by you, where `execution` is `client`. */
export interface ResponseToolSearchCall {
  type: 'tool_search_call'
  id: string
  /** As JSON that is parsed already. */
  arguments: unknown
  call_id: string | null
  execution: 'server' | 'client'
  status: ResponseItemStatus
  /** Beta. */
  agent?: ResponseAgent | undefined
  created_by?: string | undefined
}

/** `ResponseToolSearchCall` as input. */
export interface ResponseToolSearchCallParam {
  type: 'tool_search_call'
  id?: string | null | undefined
  arguments: unknown
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  call_id?: string | null | undefined
  execution?: 'server' | 'client' | undefined
  status?: ResponseItemStatus | null | undefined
}

/** The tools that a search found. */
export interface ResponseToolSearchOutputItem {
  type: 'tool_search_output'
  id: string
  call_id: string | null
  execution: 'server' | 'client'
  status: ResponseItemStatus
  tools: ResponseTool[]
  /** Beta. */
  agent?: ResponseAgent | undefined
  created_by?: string | undefined
}

/** `ResponseToolSearchOutputItem` as input. */
export interface ResponseToolSearchOutputItemParam {
  type: 'tool_search_output'
  id?: string | null | undefined
  tools: ResponseTool[]
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  call_id?: string | null | undefined
  execution?: 'server' | 'client' | undefined
  status?: ResponseItemStatus | null | undefined
}

/** Tools that are there from this item on. */
export interface ResponseAdditionalTools {
  type: 'additional_tools'
  id: string
  role: 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer' | 'tool'
  tools: ResponseTool[]
  /** Beta. */
  agent?: ResponseAgent | undefined
}

/** `ResponseAdditionalTools` as input. */
export interface ResponseAdditionalToolsParam {
  type: 'additional_tools'
  id?: string | null | undefined
  role: 'developer'
  tools: ResponseTool[]
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

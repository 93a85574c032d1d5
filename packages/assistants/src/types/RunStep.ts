import type { Metadata } from '@oaix/core'
import type { RunUsage } from './Run.ts'

/** One step of a run: a message written, or tools called. */
export interface RunStep {
  id: string
  object: 'thread.run.step'
  /** Unix time in seconds. */
  created_at: number
  assistant_id: string
  thread_id: string
  run_id: string
  type: 'message_creation' | 'tool_calls'
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired'
  step_details: MessageCreationStepDetails | ToolCallsStepDetails
  last_error: RunStepError | null
  /** Unix time in seconds. */
  expired_at: number | null
  /** Unix time in seconds. */
  cancelled_at: number | null
  /** Unix time in seconds. */
  failed_at: number | null
  /** Unix time in seconds. */
  completed_at: number | null
  metadata: Metadata | null
  /** `null` while the step is in progress. */
  usage: RunUsage | null
}

export interface RunStepError {
  code: 'server_error' | 'rate_limit_exceeded'
  message: string
}

export interface MessageCreationStepDetails {
  type: 'message_creation'
  message_creation: { message_id: string }
}

export interface ToolCallsStepDetails {
  type: 'tool_calls'
  tool_calls: ToolCall[]
}

/** A tool that a run called. */
export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall

export interface CodeInterpreterToolCall {
  id: string
  type: 'code_interpreter'
  code_interpreter: {
    /** The code. */
    input: string
    outputs: (CodeInterpreterLogOutput | CodeInterpreterImageOutput)[]
  }
}

export interface CodeInterpreterLogOutput {
  type: 'logs'
  logs: string
}

export interface CodeInterpreterImageOutput {
  type: 'image'
  image: { file_id: string }
}

export interface FileSearchToolCall {
  id: string
  type: 'file_search'
  file_search: FileSearchCallDetails
}

export interface FileSearchCallDetails {
  ranking_options?: FileSearchCallRanking | undefined
  results?: FileSearchResult[] | undefined
}

export interface FileSearchCallRanking {
  ranker: 'auto' | 'default_2024_08_21'
  /** 0 to 1. */
  score_threshold: number
}

export interface FileSearchResult {
  file_id: string
  file_name: string
  /** 0 to 1. */
  score: number
  /** Only where `include` asked for it. */
  content?: { type?: 'text' | undefined; text?: string | undefined }[] | undefined
}

export interface FunctionToolCall {
  id: string
  type: 'function'
  function: {
    name: string
    /** JSON, as the model wrote it. */
    arguments: string
    /** `null` until it is submitted. */
    output: string | null
  }
}

/** What the answer of a run step leaves out unless it is asked for. */
export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content'

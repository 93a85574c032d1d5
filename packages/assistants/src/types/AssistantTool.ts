import type { FunctionDefinition } from '@oaix/core'

/** A tool that a model may use in a run. */
export type AssistantTool = AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool

/** Runs Python over the files of `tool_resources.code_interpreter`. */
export interface AssistantCodeInterpreterTool {
  type: 'code_interpreter'
}

/** Searches the vector stores of `tool_resources.file_search`. */
export interface AssistantFileSearchTool {
  type: 'file_search'
  file_search?: AssistantFileSearchOptions | undefined
}

export interface AssistantFileSearchOptions {
  /** 1 to 50. @default 20, or 5 for gpt-3.5-turbo */
  max_num_results?: number | undefined
  ranking_options?: AssistantFileSearchRanking | undefined
}

export interface AssistantFileSearchRanking {
  /** Results below it are left out; 0 to 1. */
  score_threshold: number
  /** @default 'auto' */
  ranker?: 'auto' | 'default_2024_08_21' | undefined
}

/** A function of the caller's own: the run stops with `requires_action` until its outputs are submitted. */
export interface AssistantFunctionTool {
  type: 'function'
  function: FunctionDefinition
}

/** The file search tool where it takes no options. */
export interface AssistantFileSearchToolReference {
  type: 'file_search'
}

import type { FunctionDefinition } from '@oaix/core'

export interface ChatCompletionFunctionTool {
  type: 'function'
  function: FunctionDefinition
}

/** A tool whose input is text instead of JSON. */
export interface ChatCompletionCustomTool {
  type: 'custom'
  custom: ChatCompletionCustomToolDefinition
}

export interface ChatCompletionCustomToolDefinition {
  name: string
  description?: string | undefined
  /** @default { type: 'text' } */
  format?: ChatCompletionCustomToolText | ChatCompletionCustomToolGrammar | undefined
}

export interface ChatCompletionCustomToolText {
  type: 'text'
}

export interface ChatCompletionCustomToolGrammar {
  type: 'grammar'
  grammar: { definition: string; syntax: 'lark' | 'regex' }
}

export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool

/** The model must call this function. */
export interface ChatCompletionNamedToolChoice {
  type: 'function'
  function: { name: string }
}

/** The model must call this custom tool. */
export interface ChatCompletionNamedToolChoiceCustom {
  type: 'custom'
  custom: { name: string }
}

/** The model chooses among some of the tools. */
export interface ChatCompletionAllowedToolChoice {
  type: 'allowed_tools'
  allowed_tools: ChatCompletionAllowedTools
}

export interface ChatCompletionAllowedTools {
  mode: 'auto' | 'required'
  /** Such as `{ type: 'function', function: { name: 'get_weather' } }`. */
  tools: { [key: string]: unknown }[]
}

export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom

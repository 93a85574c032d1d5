import type { ResponseProgrammaticToolCallingTool } from './ResponseTool.ts'

/** Which tool the model calls, if any. */
export type ResponseToolChoice =
  | ResponseToolChoiceOptions
  | ResponseToolChoiceAllowed
  | ResponseToolChoiceTypes
  | ResponseToolChoiceFunction
  | ResponseToolChoiceMcp
  | ResponseToolChoiceCustom
  | ResponseProgrammaticToolCallingTool
  | ResponseToolChoiceApplyPatch
  | ResponseToolChoiceShell

export type ResponseToolChoiceOptions = 'none' | 'auto' | 'required'

/** Only some of the tools. */
export interface ResponseToolChoiceAllowed {
  type: 'allowed_tools'
  /** `required` makes the model call at least one of them. */
  mode: 'auto' | 'required'
  /** Such as `{ type: 'function', name: 'get_weather' }`, `{ type: 'image_generation' }`. */
  tools: { [field: string]: unknown }[]
}

/** A tool of the API by its type. */
export interface ResponseToolChoiceTypes {
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter'
    | 'mcp'
}

export interface ResponseToolChoiceFunction {
  type: 'function'
  name: string
}

export interface ResponseToolChoiceMcp {
  type: 'mcp'
  server_label: string
  /** Of the server's tool. */
  name?: string | null | undefined
}

export interface ResponseToolChoiceCustom {
  type: 'custom'
  name: string
}

export interface ResponseToolChoiceApplyPatch {
  type: 'apply_patch'
}

export interface ResponseToolChoiceShell {
  type: 'shell'
}

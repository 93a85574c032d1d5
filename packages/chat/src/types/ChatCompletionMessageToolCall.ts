export interface ChatCompletionMessageFunctionToolCall {
  /** To be repeated as `tool_call_id` in the answer. */
  id: string
  type: 'function'
  function: ChatCompletionFunctionCall
}

/** A function that the model wants called. */
export interface ChatCompletionFunctionCall {
  name: string
  /** JSON as the model wrote it: it may be invalid, cut off, or at odds with the function's schema. */
  arguments: string
}

export interface ChatCompletionMessageCustomToolCall {
  /** To be repeated as `tool_call_id` in the answer. */
  id: string
  type: 'custom'
  custom: ChatCompletionCustomToolInput
}

export interface ChatCompletionCustomToolInput {
  name: string
  /** Free text, or text of the tool's grammar. */
  input: string
}

export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall

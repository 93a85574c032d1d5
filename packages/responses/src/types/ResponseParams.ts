/** A beta that can be asked for. */
export type ResponseBeta = 'responses_multi_agent=v1'

/** What a response has only where it is asked for. */
export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs'

export interface ResponseConversationParam {
  id: string
}

export interface ResponseImageContextParam {
  /** @default 'auto' */
  context_compression?: 'auto' | 'enabled' | 'disabled' | undefined
}

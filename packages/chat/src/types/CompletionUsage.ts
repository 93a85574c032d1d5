/** Tokens of one request. */
export interface CompletionUsage {
  prompt_tokens: number
  completion_tokens: number
  /** Both together. */
  total_tokens: number
  prompt_tokens_details?: CompletionPromptTokensDetails | undefined
  completion_tokens_details?: CompletionTokensDetails | undefined
}

export interface CompletionPromptTokensDetails {
  audio_tokens?: number | undefined
  /** Read from the prompt cache. */
  cached_tokens?: number | undefined
  /** Written to the prompt cache. */
  cache_write_tokens?: number | undefined
  image_tokens?: number | undefined
  text_tokens?: number | undefined
}

export interface CompletionTokensDetails {
  /** Of the prediction, those that were used. */
  accepted_prediction_tokens?: number | undefined
  /** Of the prediction, those that were not used; billed all the same. */
  rejected_prediction_tokens?: number | undefined
  audio_tokens?: number | undefined
  reasoning_tokens?: number | undefined
  text_tokens?: number | undefined
}

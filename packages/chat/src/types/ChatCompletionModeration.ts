/** What moderation made of the request and of the answer. */
export interface ChatCompletionModeration {
  input: ChatCompletionModerationResults | ChatCompletionModerationError
  output: ChatCompletionModerationResults | ChatCompletionModerationError
}

export interface ChatCompletionModerationResults {
  type: 'moderation_results'
  model: string
  results: ChatCompletionModerationResult[]
}

/** The three records have the categories as their keys. */
export interface ChatCompletionModerationResult {
  type: 'moderation_result'
  model: string
  flagged: boolean
  categories: { [category: string]: boolean }
  category_scores: { [category: string]: number }
  category_applied_input_types: { [category: string]: ('text' | 'image')[] }
}

export interface ChatCompletionModerationError {
  type: 'error'
  code: string
  message: string
}

import type { Metadata } from '@oaix/core'
import type { ResponseInputFile, ResponseInputImage, ResponseInputText } from './ResponseContent.ts'
import type { ResponseInputItem, ResponseOutputItem } from './ResponseItem.ts'
import type { ResponseReasoning } from './ResponseReasoning.ts'
import type { ResponsesModel } from './ResponsesModel.ts'
import type { ResponseTextConfig } from './ResponseTextConfig.ts'
import type { ResponseTool } from './ResponseTool.ts'
import type { ResponseToolChoice } from './ResponseToolChoice.ts'

/** An answer of a model. */
export interface ResponseObject {
  id: string
  object: 'response'
  /** Unix seconds. */
  created_at: number
  model: (string & {}) | ResponsesModel
  /** In the order in which they were made; the first isn't always a message. See `outputText`. */
  output: ResponseOutputItem[]
  error: ResponseError | null
  /** Why `status` is `incomplete`. */
  incomplete_details: ResponseIncompleteDetails | null
  access_programs: ResponseAccessPrograms | null
  instructions: string | ResponseInputItem[] | null
  metadata: Metadata | null
  parallel_tool_calls: boolean
  temperature: number | null
  tool_choice: ResponseToolChoice
  tools: ResponseTool[]
  top_p: number | null
  background?: boolean | null | undefined
  /** Unix seconds. */
  completed_at?: number | null | undefined
  conversation?: ResponseConversation | null | undefined
  image?: ResponseImageContext | undefined
  max_output_tokens?: number | null | undefined
  max_tool_calls?: number | null | undefined
  moderation?: ResponseModeration | null | undefined
  previous_response_id?: string | null | undefined
  prompt?: ResponsePrompt | null | undefined
  /** Where `prompt_cache_options.comparison_response_id` asked for it. */
  prompt_cache_diagnostics?: ResponsePromptCacheDiagnostics | undefined
  prompt_cache_key?: string | null | undefined
  prompt_cache_options?: ResponsePromptCacheOptions | undefined
  /** @deprecated `prompt_cache_options.ttl` took its place. */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  reasoning?: ResponseReasoning | null | undefined
  safety_identifier?: string | null | undefined
  /** The one that was used. */
  service_tier?: ResponseServiceTier | null | undefined
  status?: ResponseStatus | undefined
  text?: ResponseTextConfig | undefined
  tool_usage?: ResponseToolUsage | undefined
  top_logprobs?: number | null | undefined
  truncation?: 'auto' | 'disabled' | null | undefined
  usage?: ResponseUsage | undefined
  /** @deprecated `safety_identifier` and `prompt_cache_key` took its place. */
  user?: string | undefined
}

export type ResponseStatus = 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete'

export type ResponseServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'
  | null

/** Why `status` is `failed`. */
export interface ResponseError {
  code:
    | 'server_error'
    | 'rate_limit_exceeded'
    | 'invalid_prompt'
    | 'data_residency_mismatch'
    | 'bio_policy'
    | 'misalignment_policy_violation'
    | 'vector_store_timeout'
    | 'invalid_image'
    | 'invalid_image_format'
    | 'invalid_base64_image'
    | 'invalid_image_url'
    | 'image_too_large'
    | 'image_too_small'
    | 'image_parse_error'
    | 'image_content_policy_violation'
    | 'invalid_image_mode'
    | 'image_file_too_large'
    | 'unsupported_image_media_type'
    | 'empty_image_file'
    | 'failed_to_download_image'
    | 'image_file_not_found'
  message: string
  misalignment?: ResponseMisalignment | undefined
  param?: string | null | undefined
  type?: string | null | undefined
}

export interface ResponseMisalignment {
  detailed_explanation?: string | undefined
  error_type?:
    | (string & {})
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other'
    | undefined
  review_target?: string | null | undefined
  steer?: ResponseMisalignmentSteer | undefined
}

export interface ResponseMisalignmentSteer {
  message: string
}

export interface ResponseIncompleteDetails {
  reason?: 'max_output_tokens' | 'max_messages' | 'content_filter' | 'steered' | undefined
}

export interface ResponseAccessPrograms {
  cyber: 'standard' | 'daybreak_blue' | 'daybreak_red'
}

export interface ResponseConversation {
  id: string
}

export interface ResponseImageContext {
  context_compression: 'enabled' | 'disabled'
}

export interface ResponseModeration {
  input: ResponseModerationResult | ResponseModerationError
  output: ResponseModerationResult | ResponseModerationError
}

export interface ResponseModerationResult {
  type: 'moderation_result'
  model: string
  flagged: boolean
  categories: { [category: string]: boolean }
  /** Which kinds of input were looked at. */
  category_applied_input_types: { [category: string]: ('text' | 'image')[] }
  /** 0 to 1. */
  category_scores: { [category: string]: number }
}

export interface ResponseModerationError {
  type: 'error'
  code: string
  message: string
}

/** A prompt that is kept at the platform. */
export interface ResponsePrompt {
  id: string
  variables?:
    | { [name: string]: string | ResponseInputText | ResponseInputImage | ResponseInputFile }
    | null
    | undefined
  version?: string | null | undefined
}

/** How much of another response's prompt could be reused. */
export type ResponsePromptCacheDiagnostics =
  | ResponsePromptCacheMiss
  | ResponsePromptCacheHit
  | ResponsePromptCacheComparisonNotFound
  | ResponsePromptCacheUnavailable

export interface ResponsePromptCacheMiss {
  type: 'cache_miss'
  cache_missed_tokens: number
  reason:
    | 'model_changed'
    | 'prompt_cache_key_changed'
    | 'tools_changed'
    | 'text_format_changed'
    | 'reasoning_effort_changed'
    | 'verbosity_changed'
    | 'context_compacted'
    | 'input_changed'
    | 'service_tier_changed'
  comparison_reusable_tokens?: number | undefined
}

export interface ResponsePromptCacheHit {
  type: 'cache_hit'
}

export interface ResponsePromptCacheComparisonNotFound {
  type: 'comparison_response_not_found'
}

export interface ResponsePromptCacheUnavailable {
  type: 'unavailable'
}

export interface ResponsePromptCacheOptions {
  mode: 'implicit' | 'explicit'
  /** At least this long. */
  ttl: '30m' | '12h'
  comparison_response_id?: string | null | undefined
}

/** What the tools took, besides the tokens of the model. */
export interface ResponseToolUsage {
  image_gen: ResponseImageGenerationUsage
  web_search: ResponseWebSearchUsage
}

export interface ResponseImageGenerationUsage {
  input_tokens: number
  input_tokens_details: ResponseImageGenerationTokensDetails
  output_tokens: number
  total_tokens: number
  cached_tokens?: number | undefined
  cached_tokens_details?: ResponseImageGenerationCachedTokensDetails | undefined
  output_tokens_details?: ResponseImageGenerationTokensDetails | undefined
}

export interface ResponseImageGenerationTokensDetails {
  image_tokens: number
  text_tokens: number
}

export interface ResponseImageGenerationCachedTokensDetails {
  cached_image_tokens: number
  cached_text_tokens: number
}

export interface ResponseWebSearchUsage {
  num_requests: number
}

export interface ResponseUsage {
  input_tokens: number
  input_tokens_details: ResponseInputTokensDetails
  output_tokens: number
  output_tokens_details: ResponseOutputTokensDetails
  total_tokens: number
}

export interface ResponseInputTokensDetails {
  /** Written to the prompt cache. */
  cache_write_tokens: number
  /** Read from the prompt cache. */
  cached_tokens: number
  cache_write_tokens_details?: ResponseCacheWriteTokensDetails | undefined
}

export interface ResponseCacheWriteTokensDetails {
  ttl_12h_tokens: number
  ttl_30m_tokens: number
}

export interface ResponseOutputTokensDetails {
  reasoning_tokens: number
}

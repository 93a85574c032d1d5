import type { ModelUsageGroup, UsageAPISource, UsageGroup, UserUsageGroup } from './Usage.ts'

/** Tokens and requests of chat completions, responses and the like. */
export interface CompletionsUsageResult extends ModelUsageGroup {
  /** Of every kind, and with those that were read from the cache or written to it. */
  input_tokens: number
  num_model_requests: number
  object: 'organization.usage.completions.result'
  output_tokens: number
  api_source?: UsageAPISource | null | undefined
  batch?: boolean | null | undefined
  /** Not from the cache. */
  input_audio_tokens?: number | undefined
  /** Written to the cache to stay for 12 hours. */
  input_cache_write_12h_tokens?: number | undefined
  /** Written to the cache to stay for 30 minutes. */
  input_cache_write_30m_tokens?: number | null | undefined
  input_cache_write_tokens?: number | undefined
  input_cached_audio_tokens?: number | undefined
  input_cached_image_tokens?: number | undefined
  input_cached_text_tokens?: number | undefined
  input_cached_tokens?: number | undefined
  /** Not from the cache. */
  input_image_tokens?: number | undefined
  /** Neither from the cache nor written to it. */
  input_text_tokens?: number | undefined
  /** Neither from the cache nor written to it. */
  input_uncached_tokens?: number | undefined
  output_audio_tokens?: number | undefined
  output_image_tokens?: number | undefined
  output_text_tokens?: number | undefined
  service_tier?: string | null | undefined
}

export interface EmbeddingsUsageResult extends ModelUsageGroup {
  input_tokens: number
  num_model_requests: number
  object: 'organization.usage.embeddings.result'
}

export interface ModerationsUsageResult extends ModelUsageGroup {
  input_tokens: number
  num_model_requests: number
  object: 'organization.usage.moderations.result'
}

export interface ImagesUsageResult extends ModelUsageGroup {
  images: number
  num_model_requests: number
  object: 'organization.usage.images.result'
  size?: string | null | undefined
  source?: string | null | undefined
}

export interface AudioSpeechesUsageResult extends ModelUsageGroup {
  /** Of the text that was spoken. */
  characters: number
  num_model_requests: number
  object: 'organization.usage.audio_speeches.result'
}

export interface AudioTranscriptionsUsageResult extends ModelUsageGroup {
  num_model_requests: number
  object: 'organization.usage.audio_transcriptions.result'
  /** Of the audio that was transcribed. */
  seconds: number
}

export interface VectorStoresUsageResult extends UsageGroup {
  object: 'organization.usage.vector_stores.result'
  usage_bytes: number
}

export interface CodeInterpreterSessionsUsageResult extends UsageGroup {
  num_sessions: number
  object: 'organization.usage.code_interpreter_sessions.result'
}

export interface FileSearchCallsUsageResult extends UserUsageGroup {
  num_requests: number
  object: 'organization.usage.file_searches.result'
  vector_store_id?: string | null | undefined
}

export interface WebSearchCallsUsageResult extends ModelUsageGroup {
  /** Requests to models that searched. */
  num_model_requests: number
  /** Searches. */
  num_requests: number
  object: 'organization.usage.web_searches.result'
  api_source?: UsageAPISource | null | undefined
  context_level?: string | null | undefined
}

export interface CostAmount {
  /** In lower case, such as `usd`. */
  currency?: string | undefined
  /** In the currency itself, not in cents. */
  value?: number | undefined
}

/** What the `quantity` of a cost counts. */
export type CostQuantityUnit =
  | (string & {})
  | 'tokens'
  | '1000_tokens'
  | 'duration_seconds'
  | 'duration_minutes'
  | 'duration_hours'
  | 'gibibyte_hours'
  | 'images'
  | 'characters'

export interface CostResult extends UserUsageGroup {
  object: 'organization.costs.result'
  amount?: CostAmount | undefined
  api_source?: UsageAPISource | null | undefined
  /** What is paid for, as the invoice names it. */
  line_item?: string | null | undefined
  quantity?: number | null | undefined
  /** Null where no one unit fits. */
  quantity_unit?: CostQuantityUnit | null | undefined
}

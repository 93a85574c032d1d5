import type { Metadata, ReasoningEffort } from '@oaix/core'
import type { EvalMetadataFilter } from './EvalDataSourceConfig.ts'

/** Rows that come with the request. */
export interface EvalFileContentSource {
  type: 'file_content'
  content: EvalRow[]
}

export interface EvalRow {
  item: EvalRowFields
  /** An answer to grade, where no model is asked for one. */
  sample?: EvalRowFields | undefined
}

export interface EvalRowFields {
  [name: string]: unknown
}

/** The rows of a JSONL file that was uploaded for the purpose `evals`, each with an `item`. */
export interface EvalFileIDSource {
  type: 'file_id'
  id: string
}

/** Stored chat completions; `null` is no condition. */
export interface EvalStoredCompletionsSource {
  type: 'stored_completions'
  metadata?: Metadata | null | undefined
  model?: string | null | undefined
  /** Unix seconds. */
  created_after?: number | null | undefined
  /** Unix seconds. */
  created_before?: number | null | undefined
  /** At most so many. */
  limit?: number | null | undefined
}

/** Stored responses; `null` is no condition. */
export interface EvalResponsesSource {
  type: 'responses'
  metadata?: EvalMetadataFilter | null | undefined
  model?: string | null | undefined
  /** A text in the instructions. */
  instructions_search?: string | null | undefined
  /** Unix seconds, inclusive. */
  created_after?: number | null | undefined
  /** Unix seconds, inclusive. */
  created_before?: number | null | undefined
  reasoning_effort?: ReasoningEffort | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  /** Names of users. */
  users?: string[] | null | undefined
  /** Names of tools. */
  tools?: string[] | null | undefined
}

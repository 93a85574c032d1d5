import type { Metadata } from '@oaix/core'

/** A JSON Schema object. */
export interface EvalJSONSchema {
  [keyword: string]: unknown
}

/** What the data of an eval's runs is like. */
export type EvalDataSourceConfig =
  | EvalCustomDataSourceConfig
  | EvalLogsDataSourceConfig
  | EvalStoredCompletionsDataSourceConfig

export interface EvalCustomDataSourceConfig {
  type: 'custom'
  /** Of an object with the `item`, and the `sample` if one is made. */
  schema: EvalJSONSchema
}

export interface EvalLogsDataSourceConfig {
  type: 'logs'
  schema: EvalJSONSchema
  metadata?: Metadata | null | undefined
}

/** @deprecated The type `logs` takes its place. */
export interface EvalStoredCompletionsDataSourceConfig {
  type: 'stored_completions'
  schema: EvalJSONSchema
  metadata?: Metadata | null | undefined
}

/** What the data of a new eval's runs will be like. */
export type EvalDataSourceConfigParam =
  | EvalCustomDataSourceConfigParam
  | EvalLogsDataSourceConfigParam
  | EvalStoredCompletionsDataSourceConfigParam

/** Rows of your own. */
export interface EvalCustomDataSourceConfigParam {
  type: 'custom'
  /** Of a row. */
  item_schema: EvalJSONSchema
  /** Whether runs ask a model for answers, as the `sample` of each row. @default false */
  include_sample_schema?: boolean | undefined
}

/** What has been stored of calls to the API. */
export interface EvalLogsDataSourceConfigParam {
  type: 'logs'
  metadata?: EvalMetadataFilter | undefined
}

/** @deprecated The type `logs` takes its place. */
export interface EvalStoredCompletionsDataSourceConfigParam {
  type: 'stored_completions'
  metadata?: EvalMetadataFilter | undefined
}

/** Only what has this metadata. */
export interface EvalMetadataFilter {
  [key: string]: unknown
}

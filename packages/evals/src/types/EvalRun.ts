import type { Metadata } from '@oaix/core'
import type { EvalRunDataSource } from './EvalRunDataSource.ts'

/** An eval that is, or was, carried out. */
export interface EvalRun {
  id: string
  object: 'eval.run'
  eval_id: string
  name: string
  status: (string & {}) | EvalRunStatus
  /** The model that is tested. */
  model: string
  data_source: EvalRunDataSource
  /** Unix seconds. */
  created_at: number
  /** A page for people. */
  report_url: string
  result_counts: EvalRunResultCounts
  /** `null` before there is any. */
  per_model_usage: EvalRunModelUsage[] | null
  /** `null` before there is any. */
  per_testing_criteria_results: EvalRunCriterionResult[] | null
  /** Why the run failed. */
  error: EvalRunError | null
  metadata: Metadata | null
}

export type EvalRunStatus = 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed'

/** Numbers of rows. */
export interface EvalRunResultCounts {
  total: number
  passed: number
  failed: number
  errored: number
}

export interface EvalRunModelUsage {
  model_name: string
  invocation_count: number
  prompt_tokens: number
  completion_tokens: number
  total_tokens: number
  /** Part of `prompt_tokens`. */
  cached_tokens: number
}

export interface EvalRunCriterionResult {
  /** Tells which criterion it is. */
  testing_criteria: string
  passed: number
  failed: number
}

export interface EvalRunError {
  code: string
  message: string
}

export interface EvalRunDeleted {
  object?: (string & {}) | 'eval.run.deleted' | undefined
  deleted?: boolean | undefined
  run_id?: string | undefined
}

import type { Metadata } from '@oaix/core'
import type { EvalDataSourceConfig } from './EvalDataSourceConfig.ts'
import type { EvalGrader } from './EvalGrader.ts'

/** A test for models: what its data is like, and what decides whether an answer passes. */
export interface Eval {
  id: string
  object: 'eval'
  name: string
  data_source_config: EvalDataSourceConfig
  testing_criteria: EvalGrader[]
  /** Unix seconds. */
  created_at: number
  metadata: Metadata | null
}

export interface EvalDeleted {
  object: (string & {}) | 'eval.deleted'
  deleted: boolean
  eval_id: string
}

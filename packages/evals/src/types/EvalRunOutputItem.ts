import type { EvalRunError } from './EvalRun.ts'
import type { EvalRowFields } from './EvalRunSource.ts'

/** What became of one row of a run. */
export interface EvalRunOutputItem {
  id: string
  object: 'eval.run.output_item'
  run_id: string
  eval_id: string
  /** Unix seconds. */
  created_at: number
  status: (string & {}) | 'pass' | 'fail'
  datasource_item_id: number
  /** The row. */
  datasource_item: EvalRowFields
  /** Of each grader. */
  results: EvalRunOutputItemResult[]
  sample: EvalRunSample
}

/** What a grader has found. Graders may add fields of their own. */
export interface EvalRunOutputItemResult {
  name: string
  type?: string | undefined
  score: number
  passed: boolean
  sample?: EvalRowFields | null | undefined
  [field: string]: unknown
}

/** A question to the model, and its answer. */
export interface EvalRunSample {
  input: EvalRunSampleInput[]
  output: EvalRunSampleOutput[]
  finish_reason: string
  model: string
  usage: EvalRunSampleUsage
  /** Why there is no answer. */
  error: EvalRunError | null
  temperature: number
  max_completion_tokens: number
  top_p: number
  seed: number
}

export interface EvalRunSampleInput {
  role: string
  content: string
}

export interface EvalRunSampleOutput {
  role?: string | undefined
  content?: string | undefined
}

export interface EvalRunSampleUsage {
  total_tokens: number
  completion_tokens: number
  prompt_tokens: number
  /** Part of `prompt_tokens`. */
  cached_tokens: number
}

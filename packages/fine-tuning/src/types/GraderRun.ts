import type { Grader } from './Grader.ts'

/** What went wrong, if anything. */
export interface GraderRunErrors {
  formula_parse_error: boolean
  sample_parse_error: boolean
  truncated_observation_error: boolean
  unresponsive_reward_error: boolean
  invalid_variable_error: boolean
  other_error: boolean
  python_grader_server_error: boolean
  python_grader_server_error_type: string | null
  python_grader_runtime_error: boolean
  python_grader_runtime_error_details: string | null
  model_grader_server_error: boolean
  model_grader_server_error_details: string | null
  model_grader_refusal_error: boolean
  model_grader_parse_error: boolean
}

export interface GraderRunMetadata {
  name: string
  type: string
  errors: GraderRunErrors
  /** Seconds. */
  execution_time: number
  scores: { [name: string]: unknown }
  token_usage: number | null
  sampled_model_name: string | null
}

export interface GraderRun {
  reward: number
  metadata: GraderRunMetadata
  /** By the names of the graders of a `multi`. */
  sub_rewards: { [name: string]: unknown }
  model_grader_token_usage_per_model: { [model: string]: unknown }
}

export interface GraderValidation {
  grader?: Grader | undefined
}

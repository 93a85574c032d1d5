import type { Metadata } from '@oaix/core'
import type { FineTuningMethod } from './FineTuningMethod.ts'

export interface FineTuningJobError {
  code: string
  message: string
  /** Such as `training_file`. */
  param: string | null
}

export interface FineTuningJobHyperparameters {
  batch_size?: 'auto' | number | null | undefined
  learning_rate_multiplier?: 'auto' | number | undefined
  n_epochs?: 'auto' | number | undefined
}

export interface FineTuningJobWandbIntegration {
  project: string
  /** The team or user. @default that of the key */
  entity?: string | null | undefined
  /** @default the id of the job */
  name?: string | null | undefined
  tags?: string[] | undefined
}

/** Sends metrics to Weights & Biases. */
export interface FineTuningJobWandbIntegrationObject {
  type: 'wandb'
  wandb: FineTuningJobWandbIntegration
}

export type FineTuningJobIntegration = FineTuningJobWandbIntegrationObject

/** Times are in Unix seconds. */
export interface FineTuningJob {
  id: string
  object: 'fine_tuning.job'
  created_at: number
  /** Why it `failed`. */
  error: FineTuningJobError | null
  /** The name of the new model, once it is there. */
  fine_tuned_model: string | null
  finished_at: number | null
  estimated_finish?: number | null | undefined
  /** Of `supervised` jobs. */
  hyperparameters: FineTuningJobHyperparameters
  integrations?: FineTuningJobIntegration[] | null | undefined
  metadata?: Metadata | null | undefined
  method?: FineTuningMethod | undefined
  /** The base model. */
  model: string
  organization_id: string
  /** Ids of files. */
  result_files: string[]
  seed: number
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled'
  /** The tokens that are billed, once it has ended. */
  trained_tokens: number | null
  training_file: string
  validation_file: string | null
}

export interface FineTuningJobEvent {
  id: string
  object: 'fine_tuning.job.event'
  /** Unix seconds. */
  created_at: number
  level: 'info' | 'warn' | 'error'
  message: string
  type?: 'message' | 'metrics' | undefined
  /** Of `metrics`: numbers such as `step` and `train_loss`. */
  data?: { [name: string]: unknown } | null | undefined
}

export interface FineTuningJobCheckpointMetrics {
  step?: number | undefined
  train_loss?: number | undefined
  train_mean_token_accuracy?: number | undefined
  valid_loss?: number | undefined
  valid_mean_token_accuracy?: number | undefined
  full_valid_loss?: number | undefined
  full_valid_mean_token_accuracy?: number | undefined
}

/** A model as it was during the training. */
export interface FineTuningJobCheckpoint {
  id: string
  object: 'fine_tuning.job.checkpoint'
  /** Unix seconds. */
  created_at: number
  /** The name of the model. */
  fine_tuned_model_checkpoint: string
  fine_tuning_job_id: string
  metrics: FineTuningJobCheckpointMetrics
  step_number: number
}

import type { Grader } from './Grader.ts'

export interface SupervisedHyperparameters {
  /** 1 to 256. @default 'auto' */
  batch_size?: 'auto' | number | undefined
  /** Above 0. @default 'auto' */
  learning_rate_multiplier?: 'auto' | number | undefined
  /** 1 to 50. @default 'auto' */
  n_epochs?: 'auto' | number | undefined
}

export interface DpoHyperparameters extends SupervisedHyperparameters {
  /** Above 0, up to 2; the higher, the nearer it stays to the base model. @default 'auto' */
  beta?: 'auto' | number | undefined
}

export interface ReinforcementHyperparameters extends SupervisedHyperparameters {
  /** Above 0.00001, up to 10; how much is explored. @default 'auto' */
  compute_multiplier?: 'auto' | number | undefined
  /** Steps from one evaluation to the next. @default 'auto' */
  eval_interval?: 'auto' | number | undefined
  /** Samples in an evaluation. @default 'auto' */
  eval_samples?: 'auto' | number | undefined
  /** @default 'default' */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high' | undefined
}

export interface SupervisedMethod {
  hyperparameters?: SupervisedHyperparameters | undefined
}

export interface DpoMethod {
  hyperparameters?: DpoHyperparameters | undefined
}

export interface ReinforcementMethod {
  grader: Grader
  hyperparameters?: ReinforcementHyperparameters | undefined
}

/** How a model learns; the settings are under the name of the type. */
export interface FineTuningMethod {
  type: 'supervised' | 'dpo' | 'reinforcement'
  supervised?: SupervisedMethod | undefined
  dpo?: DpoMethod | undefined
  reinforcement?: ReinforcementMethod | undefined
}

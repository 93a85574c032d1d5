import { type Client, type Metadata, type RequestOptions, requestJSON } from '@oaix/core'
import type { FineTuningJob, FineTuningJobIntegration } from './types/FineTuningJob.ts'
import type { FineTuningMethod, SupervisedHyperparameters } from './types/FineTuningMethod.ts'

export interface CreateFineTuningJobParams {
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini'
  /** A JSONL file whose purpose is `fine-tune`. */
  training_file: string
  /** A JSONL file to measure with; it should share nothing with the training file. */
  validation_file?: string | null | undefined
  /** @default supervised */
  method?: FineTuningMethod | undefined
  /** Up to 64 characters of the new model's name. */
  suffix?: string | null | undefined
  /** The same seed and parameters give much the same model. @default random */
  seed?: number | null | undefined
  integrations?: FineTuningJobIntegration[] | null | undefined
  metadata?: Metadata | null | undefined
  /** @deprecated They are part of `method`. */
  hyperparameters?: SupervisedHyperparameters | undefined
}

/**
 * Starts to fine-tune a model; `fineTuningEvents` follows it.
 *
 * @example
 * const { id } = await createFineTuningJob(client, {
 *   model: 'gpt-4o-mini',
 *   training_file: file.id,
 *   method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 3 } } },
 * })
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/create
 */
export function createFineTuningJob(
  client: Client,
  params: CreateFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return requestJSON(client, { method: 'POST', path: '/fine_tuning/jobs', body: params }, options)
}

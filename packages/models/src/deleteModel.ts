import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ModelDeleted } from './types/Model.ts'

export interface DeleteModelParams {
  /** The id of a model that your organization fine-tuned. */
  model: string
}

/**
 * Deletes a fine-tuned model; only an owner of the organization may.
 *
 * @see https://platform.openai.com/docs/api-reference/models/delete
 */
export async function deleteModel(
  client: Client,
  params: DeleteModelParams,
  options?: RequestOptions,
): Promise<ModelDeleted> {
  return requestJSON(client, { method: 'DELETE', path: path`/models/${params.model}` }, options)
}

import { type Client, type Page, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { CheckpointPermission } from './types/CheckpointPermission.ts'

export interface CreateCheckpointPermissionParams {
  fine_tuned_model_checkpoint: string
  project_ids: string[]
}

/**
 * Lets projects use a checkpoint; resolves to their permissions. Needs a client with an admin key.
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/create-permission
 */
export async function createCheckpointPermission(
  client: Client,
  params: CreateCheckpointPermissionParams,
  options?: RequestOptions,
): Promise<Page<CheckpointPermission>> {
  const { fine_tuned_model_checkpoint, ...body } = params
  const url = path`/fine_tuning/checkpoints/${fine_tuned_model_checkpoint}/permissions`
  return requestJSON(client, { method: 'POST', path: url, body }, options)
}

import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { CheckpointPermissionDeleted } from './types/CheckpointPermission.ts'

export interface DeleteCheckpointPermissionParams {
  fine_tuned_model_checkpoint: string
  permission_id: string
}

/**
 * Takes the permission to use a checkpoint from a project. Needs a client with an admin key.
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/delete-permission
 */
export async function deleteCheckpointPermission(
  client: Client,
  params: DeleteCheckpointPermissionParams,
  options?: RequestOptions,
): Promise<CheckpointPermissionDeleted> {
  const { fine_tuned_model_checkpoint, permission_id } = params
  const url = path`/fine_tuning/checkpoints/${fine_tuned_model_checkpoint}/permissions/${permission_id}`
  return requestJSON(client, { method: 'DELETE', path: url }, options)
}

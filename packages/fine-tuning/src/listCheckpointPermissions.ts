import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { CheckpointPermission } from './types/CheckpointPermission.ts'

/** 10 in a page by default. */
export interface ListCheckpointPermissionsParams extends Omit<PageParams, 'order'> {
  fine_tuned_model_checkpoint: string
  /** Only those of this project. */
  project_id?: string | undefined
  /** @default 'descending' */
  order?: 'ascending' | 'descending' | undefined
}

/**
 * Lists which projects may use a checkpoint. Needs a client with an admin key.
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/list-permissions
 */
export async function listCheckpointPermissions(
  client: Client,
  params: ListCheckpointPermissionsParams,
  options?: RequestOptions,
): Promise<Page<CheckpointPermission>> {
  const { fine_tuned_model_checkpoint, ...query } = params
  const url = path`/fine_tuning/checkpoints/${fine_tuned_model_checkpoint}/permissions`
  return requestJSON(client, { method: 'GET', path: url, query }, options)
}

import { type Client, path, type RequestOptions, requestJSON, untilAborted } from '@oaix/core'
import { toSkillForm } from './toSkillForm.ts'
import type { SkillFiles } from './types/SkillFiles.ts'
import type { SkillVersion } from './types/SkillVersion.ts'

export interface CreateSkillVersionParams {
  skill_id: string
  files: SkillFiles
  /** Makes it the default version. */
  default?: boolean | undefined
}

/**
 * Adds a version to a skill, of a folder or of a zip archive, like `createSkill`.
 *
 * Rejects with an `OpenAIError` for a file that can't be read, or whose path leads out of its folder.
 *
 * @see https://platform.openai.com/docs/api-reference/skills/createVersion
 */
export async function createSkillVersion(
  client: Client,
  params: CreateSkillVersionParams,
  options?: RequestOptions,
): Promise<SkillVersion> {
  const { skill_id, ...fields } = params
  const request = {
    method: 'POST',
    path: path`/skills/${skill_id}/versions`,
    body: await untilAborted(toSkillForm({ ...fields, ...options?.body }), options?.signal),
  } as const
  return requestJSON(client, request, options)
}

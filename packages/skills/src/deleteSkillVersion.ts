import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { SkillVersionDeleted } from './types/SkillVersion.ts'

export interface DeleteSkillVersionParams {
  skill_id: string
  /** Its number. */
  version: string
}

/** Deletes a version of a skill. @see https://platform.openai.com/docs/api-reference/skills/deleteVersion */
export async function deleteSkillVersion(
  client: Client,
  params: DeleteSkillVersionParams,
  options?: RequestOptions,
): Promise<SkillVersionDeleted> {
  const { skill_id, version } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/skills/${skill_id}/versions/${version}` },
    options,
  )
}

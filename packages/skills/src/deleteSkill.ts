import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { SkillDeleted } from './types/Skill.ts'

export interface DeleteSkillParams {
  skill_id: string
}

/** Deletes a skill. @see https://platform.openai.com/docs/api-reference/skills/delete */
export async function deleteSkill(
  client: Client,
  params: DeleteSkillParams,
  options?: RequestOptions,
): Promise<SkillDeleted> {
  return requestJSON(client, { method: 'DELETE', path: path`/skills/${params.skill_id}` }, options)
}

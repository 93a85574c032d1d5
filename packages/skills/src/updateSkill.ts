import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Skill } from './types/Skill.ts'

export interface UpdateSkillParams {
  skill_id: string
  /** The number of one of its versions. */
  default_version: string
}

/**
 * Changes which version of a skill is its default.
 *
 * @see https://platform.openai.com/docs/api-reference/skills/update
 */
export async function updateSkill(
  client: Client,
  params: UpdateSkillParams,
  options?: RequestOptions,
): Promise<Skill> {
  const { skill_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/skills/${skill_id}`, body }, options)
}

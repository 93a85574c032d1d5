import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Skill } from './types/Skill.ts'

export interface RetrieveSkillParams {
  skill_id: string
}

/** Looks a skill up. @see https://platform.openai.com/docs/api-reference/skills/retrieve */
export async function retrieveSkill(
  client: Client,
  params: RetrieveSkillParams,
  options?: RequestOptions,
): Promise<Skill> {
  return requestJSON(client, { method: 'GET', path: path`/skills/${params.skill_id}` }, options)
}

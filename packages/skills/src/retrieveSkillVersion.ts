import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { SkillVersion } from './types/SkillVersion.ts'

export interface RetrieveSkillVersionParams {
  skill_id: string
  /** Its number. */
  version: string
}

/**
 * Looks a version of a skill up.
 *
 * @see https://platform.openai.com/docs/api-reference/skills/retrieveVersion
 */
export async function retrieveSkillVersion(
  client: Client,
  params: RetrieveSkillVersionParams,
  options?: RequestOptions,
): Promise<SkillVersion> {
  const { skill_id, version } = params
  return requestJSON(client, { method: 'GET', path: path`/skills/${skill_id}/versions/${version}` }, options)
}

import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { Skill } from './types/Skill.ts'

/** Up to 100 in a page. */
export interface ListSkillsParams extends PageParams {}

/**
 * Lists the skills of the project; resolves to one page.
 *
 * @see https://platform.openai.com/docs/api-reference/skills/list
 */
export function listSkills(
  client: Client,
  params: ListSkillsParams = {},
  options?: RequestOptions,
): Promise<Page<Skill>> {
  return requestJSON(client, { method: 'GET', path: '/skills', query: params }, options)
}

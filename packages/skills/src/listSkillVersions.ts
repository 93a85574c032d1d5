import { type Client, type Page, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { SkillVersion } from './types/SkillVersion.ts'

export interface ListSkillVersionsParams {
  skill_id: string
  /** Versions in a page, up to 100. */
  limit?: number | undefined
  /** By number. */
  order?: 'asc' | 'desc' | undefined
  /** The id, not the number, of the version before the page. */
  after?: string | undefined
}

/**
 * Lists the versions of a skill; resolves to one page.
 *
 * @see https://platform.openai.com/docs/api-reference/skills/listVersions
 */
export async function listSkillVersions(
  client: Client,
  params: ListSkillVersionsParams,
  options?: RequestOptions,
): Promise<Page<SkillVersion>> {
  const { skill_id, ...query } = params
  return requestJSON(client, { method: 'GET', path: path`/skills/${skill_id}/versions`, query }, options)
}

import { type Client, path, type RequestOptions, requestBinary } from '@oaix/core'

export interface RetrieveSkillContentParams {
  skill_id: string
}

/**
 * Downloads the default version of a skill as a zip archive: resolves at the headers, to the `Response`
 * with the bytes still to come.
 *
 * @example
 * const archive = await (await retrieveSkillContent(client, { skill_id })).blob()
 *
 * @see https://platform.openai.com/docs/api-reference/skills/content
 */
export async function retrieveSkillContent(
  client: Client,
  params: RetrieveSkillContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const request = {
    method: 'GET',
    path: path`/skills/${params.skill_id}/content`,
    headers: { accept: 'application/binary' },
  } as const
  return requestBinary(client, request, options)
}

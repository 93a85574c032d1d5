import { type Client, path, type RequestOptions, requestBinary } from '@oaix/core'

export interface RetrieveSkillVersionContentParams {
  skill_id: string
  /** Its number. */
  version: string
}

/**
 * Downloads a version of a skill as a zip archive: resolves at the headers, to the `Response` with the
 * bytes still to come.
 *
 * @see https://platform.openai.com/docs/api-reference/skills/versionContent
 */
export async function retrieveSkillVersionContent(
  client: Client,
  params: RetrieveSkillVersionContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const { skill_id, version } = params
  const request = {
    method: 'GET',
    path: path`/skills/${skill_id}/versions/${version}/content`,
    headers: { accept: 'application/binary' },
  } as const
  return requestBinary(client, request, options)
}

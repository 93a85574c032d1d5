import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationUser } from '../types/User.ts'

export interface ListOrganizationUsersParams extends Omit<PageParams, 'order'> {
  /** Only users with these e-mail addresses. */
  emails?: string[] | undefined
}

/** Lists the users of the organization. @see https://platform.openai.com/docs/api-reference/users/list */
export function listOrganizationUsers(
  client: Client,
  params: ListOrganizationUsersParams = {},
  options?: RequestOptions,
): Promise<Page<OrganizationUser>> {
  const { emails, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: '/organization/users', query: { ...query, 'emails[]': emails } },
    options,
  )
}

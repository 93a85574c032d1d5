import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationGroup } from '../types/Group.ts'
import type { NextPage, NextPageParams } from '../types/NextPage.ts'

export interface ListOrganizationGroupsParams extends NextPageParams {}

/**
 * Lists the groups of the organization, up to 1 000 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/groups/list
 */
export function listOrganizationGroups(
  client: Client,
  params: ListOrganizationGroupsParams = {},
  options?: RequestOptions,
): Promise<NextPage<OrganizationGroup>> {
  return requestJSON(client, { method: 'GET', path: '/organization/groups', query: params }, options)
}

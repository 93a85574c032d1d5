import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { NextPage, NextPageParams } from '../types/NextPage.ts'
import type { AdminRole } from '../types/Role.ts'

export interface ListOrganizationRolesParams extends NextPageParams {}

/**
 * Lists the roles of the organization, up to 1 000 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/roles/list
 */
export function listOrganizationRoles(
  client: Client,
  params: ListOrganizationRolesParams = {},
  options?: RequestOptions,
): Promise<NextPage<AdminRole>> {
  return requestJSON(client, { method: 'GET', path: '/organization/roles', query: params }, options)
}

import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { Container, ContainerExpiresAfter, ContainerMemoryLimit } from './types/Container.ts'
import type { ContainerNetworkPolicyParam } from './types/ContainerNetworkPolicyParam.ts'
import type { ContainerSkillParam } from './types/ContainerSkillParam.ts'

export interface CreateContainerParams {
  name: string
  /** Files to copy into it. */
  file_ids?: string[] | undefined
  expires_after?: ContainerExpiresAfter | undefined
  skills?: ContainerSkillParam[] | undefined
  /** @default '1g' */
  memory_limit?: ContainerMemoryLimit | undefined
  network_policy?: ContainerNetworkPolicyParam | undefined
}

/**
 * Starts a container; resolves to it, with the id that the code interpreter tool takes.
 *
 * @see https://platform.openai.com/docs/api-reference/containers/createContainers
 */
export function createContainer(
  client: Client,
  params: CreateContainerParams,
  options?: RequestOptions,
): Promise<Container> {
  return requestJSON(client, { method: 'POST', path: '/containers', body: params }, options)
}

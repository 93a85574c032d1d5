import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Container } from './types/Container.ts'

export interface RetrieveContainerParams {
  container_id: string
}

/** Looks a container up. @see https://platform.openai.com/docs/api-reference/containers/retrieveContainer */
export async function retrieveContainer(
  client: Client,
  params: RetrieveContainerParams,
  options?: RequestOptions,
): Promise<Container> {
  return requestJSON(client, { method: 'GET', path: path`/containers/${params.container_id}` }, options)
}

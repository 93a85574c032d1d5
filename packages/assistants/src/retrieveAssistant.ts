import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Assistant } from './types/Assistant.ts'

export interface RetrieveAssistantParams {
  assistant_id: string
}

/**
 * Retrieves an assistant.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/assistants/getAssistant
 */
export async function retrieveAssistant(
  client: Client,
  params: RetrieveAssistantParams,
  options?: RequestOptions,
): Promise<Assistant> {
  return requestBeta(client, { method: 'GET', path: path`/assistants/${params.assistant_id}` }, options)
}

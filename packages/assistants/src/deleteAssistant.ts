import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { AssistantDeleted } from './types/Assistant.ts'

export interface DeleteAssistantParams {
  assistant_id: string
}

/**
 * Deletes an assistant.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/assistants/deleteAssistant
 */
export async function deleteAssistant(
  client: Client,
  params: DeleteAssistantParams,
  options?: RequestOptions,
): Promise<AssistantDeleted> {
  return requestBeta(client, { method: 'DELETE', path: path`/assistants/${params.assistant_id}` }, options)
}

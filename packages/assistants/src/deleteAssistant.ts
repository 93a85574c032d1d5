import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import { assistantsBeta } from './assistantsBeta.ts'
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
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/assistants/${params.assistant_id}`, headers: assistantsBeta },
    options,
  )
}

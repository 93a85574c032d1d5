import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Assistant } from './types/Assistant.ts'
import type { AssistantModel } from './types/AssistantModel.ts'
import type { AssistantSettings } from './types/AssistantSettings.ts'
import type { AssistantToolResources } from './types/AssistantToolResources.ts'

export interface UpdateAssistantParams extends AssistantSettings {
  assistant_id: string
  model?: AssistantModel | undefined
  /** Takes the place of what was there, tool by tool. */
  tool_resources?: AssistantToolResources | null | undefined
}

/**
 * Changes an assistant; fields that are left out stay as they are.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/assistants/modifyAssistant
 */
export async function updateAssistant(
  client: Client,
  params: UpdateAssistantParams,
  options?: RequestOptions,
): Promise<Assistant> {
  const { assistant_id, ...body } = params
  return requestBeta(client, { method: 'POST', path: path`/assistants/${assistant_id}`, body }, options)
}

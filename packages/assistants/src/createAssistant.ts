import type { Client, RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Assistant } from './types/Assistant.ts'
import type { AssistantModel } from './types/AssistantModel.ts'
import type { AssistantSettings } from './types/AssistantSettings.ts'
import type { AssistantToolResourcesParam } from './types/AssistantToolResources.ts'

export interface CreateAssistantParams extends AssistantSettings {
  model: AssistantModel
  tool_resources?: AssistantToolResourcesParam | null | undefined
}

/**
 * Creates an assistant: a model with instructions and tools.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/assistants/createAssistant
 */
export function createAssistant(
  client: Client,
  params: CreateAssistantParams,
  options?: RequestOptions,
): Promise<Assistant> {
  return requestBeta(client, { method: 'POST', path: '/assistants', body: params }, options)
}

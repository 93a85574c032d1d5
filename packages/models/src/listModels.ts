import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { ModelList } from './types/Model.ts'

/** None. What a compatible service takes goes into `query` of the options. */
export type ListModelsParams = Record<string, never>

/**
 * Lists the models that the key may use, your fine-tuned ones among them. All come in one answer, without pages.
 *
 * @example
 * const { data } = await listModels(client)
 *
 * @see https://platform.openai.com/docs/api-reference/models/list
 */
export function listModels(
  client: Client,
  _params: ListModelsParams = {},
  options?: RequestOptions,
): Promise<ModelList> {
  return requestJSON(client, { method: 'GET', path: '/models' }, options)
}

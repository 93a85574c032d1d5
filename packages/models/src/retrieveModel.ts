import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Model } from './types/Model.ts'

export interface RetrieveModelParams {
  /** The id of the model. */
  model: string
}

/** Resolves to one model. @see https://platform.openai.com/docs/api-reference/models/retrieve */
export async function retrieveModel(
  client: Client,
  params: RetrieveModelParams,
  options?: RequestOptions,
): Promise<Model> {
  return requestJSON(client, { method: 'GET', path: path`/models/${params.model}` }, options)
}

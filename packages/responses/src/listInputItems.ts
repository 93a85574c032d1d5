import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseItem } from './types/ResponseItem.ts'
import type { ResponseBeta, ResponseIncludable } from './types/ResponseParams.ts'
import { withBetas } from './withBetas.ts'

/** `limit` is 1 to 100, 20 by default; `order` is `desc` by default. */
export interface ListInputItemsParams extends PageParams {
  response_id: string
  /** Beta features: the request goes to the beta twin of the endpoint. */
  betas?: ResponseBeta[] | undefined
  include?: ResponseIncludable[] | undefined
}

/**
 * Resolves to a page of the items that a stored response was made from.
 *
 * @see https://platform.openai.com/docs/api-reference/responses/input-items
 */
export async function listInputItems(
  client: Client,
  params: ListInputItemsParams,
  options?: RequestOptions,
): Promise<Page<ResponseItem>> {
  const { response_id, include, betas, ...query } = params
  const request = {
    method: 'GET',
    path: path`/responses/${response_id}/input_items`,
    query: { ...query, 'include[]': include },
  } as const
  return requestJSON(client, withBetas(request, betas), options)
}

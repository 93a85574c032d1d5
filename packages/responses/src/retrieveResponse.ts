import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseObject } from './types/ResponseObject.ts'
import type { ResponseBeta, ResponseIncludable } from './types/ResponseParams.ts'
import { withBetas } from './withBetas.ts'

export interface RetrieveResponseParams {
  response_id: string
  /** Beta features: the request goes to the beta twin of the endpoint. */
  betas?: ResponseBeta[] | undefined
  include?: ResponseIncludable[] | undefined
  /** Streaming has a function of its own: `streamRetrievedResponse`. */
  stream?: false | undefined
}

/**
 * Resolves to a response that was stored, or that is being made in the background.
 *
 * @see https://platform.openai.com/docs/api-reference/responses/get
 */
export async function retrieveResponse(
  client: Client,
  params: RetrieveResponseParams,
  options?: RequestOptions,
): Promise<ResponseObject> {
  const { response_id, include, betas, ...query } = params
  const request = {
    method: 'GET',
    path: path`/responses/${response_id}`,
    query: { ...query, 'include[]': include },
  } as const
  return requestJSON(client, withBetas(request, betas), options)
}

import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseObject } from './types/ResponseObject.ts'
import type { ResponseBeta } from './types/ResponseParams.ts'
import { withBetas } from './withBetas.ts'

export interface CancelResponseParams {
  response_id: string
  /** Beta features: the request goes to the beta twin of the endpoint. */
  betas?: ResponseBeta[] | undefined
}

/**
 * Stops a response that is being made in the background; resolves to what there is of it.
 *
 * @see https://platform.openai.com/docs/api-reference/responses/cancel
 */
export async function cancelResponse(
  client: Client,
  params: CancelResponseParams,
  options?: RequestOptions,
): Promise<ResponseObject> {
  const { response_id, betas } = params
  const request = { method: 'POST', path: path`/responses/${response_id}/cancel` } as const
  return requestJSON(client, withBetas(request, betas), options)
}

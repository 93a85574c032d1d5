import { type Client, path, type RequestOptions, requestText } from '@oaix/core'
import type { ResponseBeta } from './types/ResponseParams.ts'
import { withBetas } from './withBetas.ts'

export interface DeleteResponseParams {
  response_id: string
  /** Beta features: the request goes to the beta twin of the endpoint. */
  betas?: ResponseBeta[] | undefined
}

/**
 * Deletes a stored response; resolves once it is gone.
 *
 * @see https://platform.openai.com/docs/api-reference/responses/delete
 */
export async function deleteResponse(
  client: Client,
  params: DeleteResponseParams,
  options?: RequestOptions,
): Promise<void> {
  const { response_id, betas } = params
  const request = { method: 'DELETE', path: path`/responses/${response_id}` } as const
  // As text, because the answer's body isn't specified.
  await requestText(client, withBetas(request, betas), options)
}

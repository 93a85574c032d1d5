import type { Client, PollOptions } from '@oaix/core'
import { type CreateResponseParams, createResponse } from './createResponse.ts'
import { isSettledStatus } from './isSettledStatus.ts'
import { pollResponse } from './pollResponse.ts'
import type { ResponseObject } from './types/ResponseObject.ts'

export interface CreateResponseAndPollParams extends Omit<CreateResponseParams, 'background'> {
  /** Set by the function itself. */
  background?: true | undefined
}

/**
 * Asks a model for a response in the background, and waits for it to end, like `pollResponse`: no connection has to
 * last as long as the model takes.
 *
 * @example
 * const response = await createResponseAndPoll(client, { model: 'gpt-5-pro', input }, { maxWait: 1_800_000 })
 *
 * @see https://platform.openai.com/docs/guides/background
 */
export async function createResponseAndPoll(
  client: Client,
  params: CreateResponseAndPollParams,
  options?: PollOptions,
): Promise<ResponseObject> {
  const response = await createResponse(client, { ...params, background: true }, options)
  // A server without background mode answers when it is done, and may keep nothing to ask for.
  if (isSettledStatus(response.status)) return response
  const { include, betas } = params
  return pollResponse(client, { response_id: response.id, include: include ?? undefined, betas }, options)
}

import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseInputItem } from './types/ResponseItem.ts'
import type { ResponseBeta, ResponseConversationParam } from './types/ResponseParams.ts'
import type { ResponseReasoning } from './types/ResponseReasoning.ts'
import type { ResponseTextConfig } from './types/ResponseTextConfig.ts'
import type { ResponseTool } from './types/ResponseTool.ts'
import type { ResponseToolChoice } from './types/ResponseToolChoice.ts'
import { withBetas } from './withBetas.ts'

/** As for `createResponse`. */
export interface CountInputTokensParams {
  model?: string | null | undefined
  input?: string | ResponseInputItem[] | null | undefined
  /** Beta features: the request goes to the beta twin of the endpoint. */
  betas?: ResponseBeta[] | undefined
  conversation?: string | ResponseConversationParam | null | undefined
  instructions?: string | null | undefined
  parallel_tool_calls?: boolean | null | undefined
  personality?: (string & {}) | 'friendly' | 'pragmatic' | undefined
  previous_response_id?: string | null | undefined
  reasoning?: ResponseReasoning | null | undefined
  text?: ResponseTextConfig | null | undefined
  tool_choice?: ResponseToolChoice | null | undefined
  tools?: ResponseTool[] | null | undefined
  /** @deprecated `auto` drops the oldest items where the input is too long. @default 'disabled' */
  truncation?: 'auto' | 'disabled' | undefined
}

export interface ResponseInputTokens {
  object: 'response.input_tokens'
  input_tokens: number
}

/**
 * Resolves to how many tokens the input of a response would have, without making it.
 *
 * @see https://platform.openai.com/docs/api-reference/responses/input-tokens
 */
export function countInputTokens(
  client: Client,
  params: CountInputTokensParams = {},
  options?: RequestOptions,
): Promise<ResponseInputTokens> {
  const { betas, ...body } = params
  return requestJSON(
    client,
    withBetas({ method: 'POST', path: '/responses/input_tokens', body }, betas),
    options,
  )
}

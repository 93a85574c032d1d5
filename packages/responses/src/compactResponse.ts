import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseInputItem, ResponseOutputItem } from './types/ResponseItem.ts'
import type { ResponseImageContext, ResponseUsage } from './types/ResponseObject.ts'
import type { ResponseBeta, ResponseImageContextParam } from './types/ResponseParams.ts'
import type { ResponsesModel } from './types/ResponsesModel.ts'
import { withBetas } from './withBetas.ts'

export interface CompactResponseParams {
  model: (string & {}) | ResponsesModel | null
  /** Beta features: the request goes to the beta twin of the endpoint. */
  betas?: ResponseBeta[] | undefined
  image?: ResponseImageContextParam | undefined
  /** A text stands for one message of the user. */
  input?: string | ResponseInputItem[] | null | undefined
  /** Said before everything else. */
  instructions?: string | null | undefined
  previous_response_id?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  prompt_cache_options?: CompactResponsePromptCacheOptions | null | undefined
  /** @deprecated `prompt_cache_options.ttl` took its place. */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | null | undefined
}

export interface CompactResponsePromptCacheOptions {
  /** `explicit` caches only up to the `prompt_cache_breakpoint`s of the input. @default 'implicit' */
  mode?: 'implicit' | 'explicit' | undefined
  /** At least this long. @default '30m' */
  ttl?: '30m' | undefined
}

export interface CompactedResponse {
  id: string
  object: 'response.compaction'
  /** Unix seconds. */
  created_at: number
  /** The input of the next response, all of it. */
  output: ResponseOutputItem[]
  usage: ResponseUsage
  image?: ResponseImageContext | undefined
}

/**
 * Makes a long conversation shorter; resolves to the items that stand for it in the next request.
 *
 * @see https://platform.openai.com/docs/api-reference/responses/compact
 */
export function compactResponse(
  client: Client,
  params: CompactResponseParams,
  options?: RequestOptions,
): Promise<CompactedResponse> {
  const { betas, ...body } = params
  return requestJSON(client, withBetas({ method: 'POST', path: '/responses/compact', body }, betas), options)
}

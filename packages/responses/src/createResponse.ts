import { type Client, type Metadata, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseInput } from './types/ResponseItem.ts'
import type { ResponseObject, ResponsePrompt, ResponseServiceTier } from './types/ResponseObject.ts'
import type {
  ResponseBeta,
  ResponseConversationParam,
  ResponseImageContextParam,
  ResponseIncludable,
} from './types/ResponseParams.ts'
import type { ResponseReasoning } from './types/ResponseReasoning.ts'
import type { ResponsesModel } from './types/ResponsesModel.ts'
import type { ResponseTextConfig } from './types/ResponseTextConfig.ts'
import type { ResponseTool } from './types/ResponseTool.ts'
import type { ResponseToolChoice } from './types/ResponseToolChoice.ts'
import { withBetas } from './withBetas.ts'

export interface CreateResponseParams {
  /** May be left out where `prompt` names one. */
  model?: (string & {}) | ResponsesModel | undefined
  /** A text stands for one message of the user. */
  input?: string | ResponseInput | undefined
  access_programs?: ResponseAccessProgramsParam | undefined
  /** Answers at once, while the model goes on: see `pollResponse` and `resumeResponse`. @default false */
  background?: boolean | null | undefined
  /** Beta features: the request goes to the beta twin of the endpoint. */
  betas?: ResponseBeta[] | undefined
  context_management?: ResponseContextManagement[] | null | undefined
  /** Its items come before `input`, and the response's are added to it. Not with `previous_response_id`. */
  conversation?: string | ResponseConversationParam | null | undefined
  image?: ResponseImageContextParam | undefined
  include?: ResponseIncludable[] | null | undefined
  /** Said before everything else; not carried over from the previous response. */
  instructions?: string | null | undefined
  /** Tokens of the answer, those for reasoning included. */
  max_output_tokens?: number | null | undefined
  /** Calls of the API's own tools, all of them together; further ones are ignored. */
  max_tool_calls?: number | null | undefined
  metadata?: Metadata | null | undefined
  moderation?: ResponseModerationParam | null | undefined
  /** Beta `responses_multi_agent=v1`. */
  multi_agent?: ResponseMultiAgent | null | undefined
  /** @default true */
  parallel_tool_calls?: boolean | null | undefined
  /** Goes on from a stored response. Not with `conversation`. */
  previous_response_id?: string | null | undefined
  prompt?: ResponsePrompt | null | undefined
  /** Requests with the same key are likelier to share a prompt cache. */
  prompt_cache_key?: string | null | undefined
  prompt_cache_options?: ResponsePromptCacheOptionsParam | undefined
  /** @deprecated `prompt_cache_options.ttl` took its place. */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  /** For reasoning models. */
  reasoning?: ResponseReasoning | null | undefined
  /** Stands for one of your users, without telling who it is: a hash, say. */
  safety_identifier?: string | null | undefined
  /** @default 'auto' */
  service_tier?: ResponseServiceTier | null | undefined
  /** Keeps the response, for `retrieveResponse` and `previous_response_id`. @default true */
  store?: boolean | null | undefined
  /** Streaming has a function of its own: `streamResponse`. */
  stream?: false | undefined
  /** 0 to 2: higher is more random. @default 1 */
  temperature?: number | null | undefined
  text?: ResponseTextConfig | undefined
  /** @default 'auto' */
  tool_choice?: ResponseToolChoice | undefined
  tools?: ResponseTool[] | undefined
  /** 0 to 20 likeliest tokens at every place. */
  top_logprobs?: number | null | undefined
  /** 0 to 1: only the tokens that make up this share of the probability are considered. @default 1 */
  top_p?: number | null | undefined
  /** @deprecated `auto` drops the oldest items where the input is too long. @default 'disabled' */
  truncation?: 'auto' | 'disabled' | null | undefined
  /** @deprecated `safety_identifier` and `prompt_cache_key` took its place. */
  user?: string | undefined
}

export interface ResponseAccessProgramsParam {
  /** @default what the model, the organization and the project allow */
  cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red' | undefined
}

export interface ResponseContextManagement {
  /** Such as `compaction`. */
  type: string
  /** Tokens from which on the context is made shorter. */
  compact_threshold?: number | null | undefined
}

/** Moderates the request and the answer on the way. */
export interface ResponseModerationParam {
  /** Such as `omni-moderation-latest`. */
  model: string
  policy?: ResponseModerationPolicy | null | undefined
}

export interface ResponseModerationPolicy {
  input?: ResponseModerationConfig | null | undefined
  output?: ResponseModerationConfig | null | undefined
}

export interface ResponseModerationConfig {
  /** `score` only reports, `block` stops. */
  mode: 'score' | 'block'
}

/** Beta: lets the model hand parts of the work to agents of its own. */
export interface ResponseMultiAgent {
  enabled: boolean
  /** Agents at work at the same time, the first one aside. */
  max_concurrent_subagents?: number | undefined
}

export interface ResponsePromptCacheOptionsParam {
  /** A response whose use of the cache this one's is compared with. */
  comparison_response_id?: string | null | undefined
  /** `explicit` caches only up to the `prompt_cache_breakpoint`s of the input. @default 'implicit' */
  mode?: 'implicit' | 'explicit' | undefined
  /** Fills the cache and makes no output. @default false */
  prewarm?: boolean | undefined
  /** At least this long. @default '30m' */
  ttl?: '30m' | '12h' | undefined
}

/**
 * Asks a model for an answer; resolves to the whole response. Its `status` may be `failed` or `incomplete`, which is no
 * error here. `outputText` gives its text.
 *
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function createResponse(
  client: Client,
  params: CreateResponseParams,
  options?: RequestOptions,
): Promise<ResponseObject> {
  const { betas, ...body } = params
  return requestJSON(client, withBetas({ method: 'POST', path: '/responses', body }, betas), options)
}

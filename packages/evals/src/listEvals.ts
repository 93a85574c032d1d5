import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { Eval } from './types/Eval.ts'

/** 20 in a page by default, oldest first. */
export interface ListEvalsParams extends PageParams {
  /** By `order_by`. */
  order?: 'asc' | 'desc' | undefined
  /** @default 'created_at' */
  order_by?: 'created_at' | 'updated_at' | undefined
}

/** Lists evals; resolves to one page. @see https://platform.openai.com/docs/api-reference/evals/list */
export function listEvals(
  client: Client,
  params: ListEvalsParams = {},
  options?: RequestOptions,
): Promise<Page<Eval>> {
  return requestJSON(client, { method: 'GET', path: '/evals', query: params }, options)
}

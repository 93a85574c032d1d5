import type { Client, RequestOptions } from '@oaix/core'
import {
  type CreateResponseParams,
  createResponse,
  type ResponseTextConfig,
  type ResponseTool,
} from '@oaix/responses'
import { toParsedResponse } from './toParsedResponse.ts'
import type { JSONSchemaFormat } from './types/JSONSchemaFormat.ts'
import type { ParsedResponse, ResponseTools } from './types/ParsedResponse.ts'

export interface ParseResponseParams<Output = unknown, Tools extends ResponseTools = ResponseTools>
  extends Omit<CreateResponseParams, 'text' | 'tools' | 'background'> {
  /** What runs in the background can be parsed when it is done: see `toParsedResponse`. */
  background?: false | null | undefined
  text?: ParseResponseTextConfig<Output> | undefined
  tools?: Tools | undefined
}

export interface ParseResponseTextConfig<Output = unknown> extends Omit<ResponseTextConfig, 'format'> {
  format?: JSONSchemaFormat<Output> | undefined
}

/**
 * Asks for a response, and parses what is in it: `output_parsed` has the output, validated, as have the texts in
 * `parsed`, and `parsed_arguments` the arguments of calls of `FunctionTool`s. None of them is enumerable, so that items
 * can be sent back as they are.
 *
 * Rejects with a `LengthFinishReasonError` or `ContentFilterFinishReasonError` if the response is cut off, with a
 * `ResponseStatusError` if it failed or isn't complete for another reason, with a `RefusalError`, or with an
 * `InvalidOutputError`: all of them have the response, as `completion`.
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs
 * @example
 * const { output_parsed } = await parseResponse(client, { model, input, text: { format: Weather } })
 * console.log(output_parsed.city)
 */
export async function parseResponse<Output = null, const Tools extends ResponseTools = []>(
  client: Client,
  params: ParseResponseParams<Output, Tools>,
  options?: RequestOptions,
): Promise<ParsedResponse<Output, Tools>> {
  const { text, tools, ...rest } = params
  const body: CreateResponseParams = { ...rest }
  if (text) {
    const { format, ...config } = text
    body.text = format ? { ...config, format: format.responses } : config
  }
  if (tools) body.tools = tools.map((tool): ResponseTool => ('responses' in tool ? tool.responses : tool))
  return toParsedResponse(await createResponse(client, body, options), params)
}

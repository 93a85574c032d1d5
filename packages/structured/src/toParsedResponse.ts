import type { ResponseObject, ResponseOutputItem, ResponseOutputMessage } from '@oaix/responses'
import { checkResponse } from './checkResponse.ts'
import { functionToolOf } from './functionToolOf.ts'
import { parseWithin } from './parseWithin.ts'
import type { JSONSchemaFormat } from './types/JSONSchemaFormat.ts'
import type { ParsedResponse, ResponseTools } from './types/ParsedResponse.ts'
import { withHidden } from './withHidden.ts'

/** The part of the params that says how to read the response. */
export interface ResponseParsers<Output, Tools extends ResponseTools> {
  text?: { readonly format?: JSONSchemaFormat<Output> | undefined } | undefined
  tools?: Tools | undefined
}

/**
 * Parses the texts and arguments of a response that is there already, such as one that was streamed, or ran in the
 * background. Resolves to a copy, and rejects, as `parseResponse` does.
 *
 * @example
 * const response = await createResponseAndPoll(client, { model, input, text: { format: Weather.responses } })
 * const { output_parsed } = await toParsedResponse(response, { text: { format: Weather } })
 */
export async function toParsedResponse<Output = null, const Tools extends ResponseTools = []>(
  response: ResponseObject,
  parsers: ResponseParsers<Output, Tools>,
): Promise<ParsedResponse<Output, Tools>> {
  checkResponse(response)
  const { text, tools = [] } = parsers
  const texts: unknown[] = []
  const output: unknown[] = []
  for (const item of response.output) {
    output.push(await parseItem(item, response, texts, text?.format, tools))
  }
  // Without tools there is nothing else that the model could have done.
  if (text?.format && texts.length + tools.length === 0)
    texts.push(await parseWithin(response, text.format, ''))
  return withHidden({ ...response, output }, 'output_parsed', texts[0] ?? null) as ParsedResponse<
    Output,
    Tools
  >
}

async function parseItem(
  item: ResponseOutputItem,
  response: ResponseObject,
  texts: unknown[],
  format: JSONSchemaFormat | undefined,
  tools: ResponseTools,
): Promise<ResponseOutputItem> {
  if (item.type === 'message') {
    const content: ResponseOutputMessage['content'] = []
    for (const part of item.content) {
      const isOutput = format && part.type === 'output_text' && item.phase !== 'commentary'
      const parsed = isOutput ? await parseWithin(response, format, part.text) : null
      if (isOutput) texts.push(parsed)
      content.push(part.type === 'output_text' ? withHidden(part, 'parsed', parsed) : part)
    }
    return { ...item, content }
  }
  if (item.type !== 'function_call') return item
  // A function in a namespace is another one, even of the same name.
  const tool = item.namespace ? undefined : functionToolOf(tools, item.name)
  const args = tool ? await parseWithin(response, tool, item.arguments) : null
  return withHidden(item, 'parsed_arguments', args)
}

import {
  type ChatCompletion,
  type ChatCompletionChunk,
  type ChatCompletionSnapshot,
  reduceChatCompletion,
} from '@oaix/chat'
import type { ResponseObject, ResponseOutputItem, ResponseStreamEvent } from '@oaix/responses'
import { checkChoice } from './checkChoice.ts'
import { checkResponse } from './checkResponse.ts'
import { RefusalError } from './errors/RefusalError.ts'
import { isOpenCall } from './isOpenCall.ts'

/** An item of any stream that brings text. */
export type TextStreamItem = string | ChatCompletionChunk | ResponseStreamEvent

export interface TextReader {
  /** The text that an item adds to the output. */
  read: (item: TextStreamItem) => string
  /** The whole answer, as far as the stream is one. */
  completion: () => ChatCompletion | ResponseObject | undefined
  /** Throws where the stream ended well, but the output is cut off or refused. Tells whether there should be a text. */
  end: () => boolean
}

/** Reads the text of the output out of the items of a stream, whatever they are. */
export function createTextReader(): TextReader {
  let snapshot: ChatCompletionSnapshot | undefined
  let response: ResponseObject | undefined
  let refusal = ''
  /** Of the response, which part of the output is read. */
  let part: string | undefined
  let hasText = false
  const commentary = new Set<number>()

  function readChunk(chunk: ChatCompletionChunk): string {
    snapshot = reduceChatCompletion(snapshot, chunk)
    const choices = Array.isArray(chunk.choices) ? chunk.choices : []
    const texts = choices.map((choice, place) => (choice?.index ?? place) === 0 && choice?.delta?.content)
    return texts.filter((text) => typeof text === 'string').join('')
  }

  function readEvent(event: ResponseStreamEvent): string {
    if ('response' in event && event.response) response = event.response as ResponseObject
    if (event.type === 'response.output_item.added' && isCommentary(event.item)) {
      commentary.add(event.output_index)
    }
    if (event.type === 'response.refusal.delta') refusal += event.delta
    if (event.type !== 'response.output_text.delta' && event.type !== 'response.output_text.done') return ''
    const { output_index, content_index } = event
    if (commentary.has(output_index)) return ''
    part ??= `${output_index} ${content_index}`
    if (part !== `${output_index} ${content_index}`) return ''
    // Some servers send no deltas.
    if (event.type === 'response.output_text.done') return hasText ? '' : event.text
    hasText = true
    return event.delta
  }

  return {
    read(item) {
      if (typeof item === 'string') return item
      // A server may send `null` between the others.
      if (!item) return ''
      return 'choices' in item ? readChunk(item as ChatCompletionChunk) : readEvent(item)
    },
    completion: () => (snapshot as ChatCompletion | undefined) ?? response,
    end() {
      if (snapshot) {
        const completion = snapshot as ChatCompletion
        const [choice] = completion.choices
        checkChoice(completion, choice)
        return !choice?.message.tool_calls?.length
      }
      if (!response) return true
      const { output = [] } = response
      checkResponse(response)
      // Where the last event has less than what was streamed.
      if (refusal) throw new RefusalError(refusal, response)
      return !output.some((item) => isOpenCall(item, output))
    },
  }
}

function isCommentary(item: ResponseOutputItem | undefined): boolean {
  return item?.type === 'message' && item.phase === 'commentary'
}

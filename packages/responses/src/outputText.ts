import { listOf } from './listOf.ts'
import type { ResponseOutputItem } from './types/ResponseItem.ts'

/** The text of a response: that of all its messages, one after the other. Empty where there is none. */
export function outputText(response: { readonly output: readonly ResponseOutputItem[] }): string {
  return listOf(response?.output)
    .flatMap(({ type, content }) => (type === 'message' ? listOf(content) : []))
    .map(({ type, text }) => (type === 'output_text' && typeof text === 'string' ? text : ''))
    .join('')
}

import type { Fields } from './isFields.ts'
import { listOf } from './listOf.ts'
import type { ResponseInputItem, ResponseItem, ResponseOutputItem } from './types/ResponseItem.ts'

/**
 * Makes the items of a response, or those of `listInputItems`, input for the next turn. The items themselves stay as
 * they are.
 *
 * What the API does not take back goes: `created_by`, what parsing had added, screenshots that failed, outputs of custom
 * tools that are not complete, and tools that were added by another role than the developer. Items of a type that is
 * not known here pass.
 *
 * @example
 * input.push(...toInputItems(response), { type: 'function_call_output', call_id, output })
 */
export function toInputItems(response: {
  readonly output: readonly (ResponseOutputItem | ResponseItem)[]
}): ResponseInputItem[] {
  return listOf(response?.output).flatMap((item) => {
    const { type, role, status } = item
    const isCustomOutput = type === 'custom_tool_call_output'
    if (type === 'computer_call_output' && status === 'failed') return []
    if (type === 'additional_tools' && role !== 'developer') return []
    if (isCustomOutput && (status ?? 'completed') !== 'completed') return []

    const input = without(item, 'created_by', 'parsed_arguments', ...(isCustomOutput ? ['status'] : []))
    if (type === 'message' && Array.isArray(item.content)) {
      input.content = listOf(item.content).map((part) => without(part, 'parsed'))
    }
    if (type === 'shell_call_output') {
      input.output = listOf(item.output).map((part) => without(part, 'created_by'))
    }
    return [input as object as ResponseInputItem]
  })
}

function without(fields: Fields, ...keys: string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)))
}

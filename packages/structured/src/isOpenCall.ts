import type { ResponseOutputItem } from '@oaix/responses'

/** Whether an item of the output waits for something of yours: a call that nobody answered, or an approval. */
export function isOpenCall(item: ResponseOutputItem, output: readonly ResponseOutputItem[]): boolean {
  if (item.type === 'mcp_approval_request') return true
  if (item.type === 'tool_search_call') return item.execution === 'client'
  const isCall =
    item.type === 'function_call' ||
    item.type === 'custom_tool_call' ||
    item.type === 'computer_call' ||
    item.type === 'local_shell_call' ||
    item.type === 'shell_call' ||
    item.type === 'apply_patch_call'
  if (!isCall) return false
  // The commands of a container's shell, for one, are answered in the same response.
  return !output.some(
    (other) => 'call_id' in other && other.call_id === item.call_id && other.type.endsWith('_output'),
  )
}

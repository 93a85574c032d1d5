/** A kind of text that streams: events name it, in `response.<kind>.delta` and `response.<kind>.done`. */
export interface TextKind {
  kind:
    | 'output_text'
    | 'refusal'
    | 'reasoning_text'
    | 'reasoning_summary_text'
    | 'function_call_arguments'
    | 'mcp_call_arguments'
    | 'custom_tool_call_input'
    | 'code_interpreter_call_code'
  /** The type of what holds the text: a part of an item, or the item itself. */
  holder: string
  /** The field that is the text, of the holder and of the event that ends it. */
  field: 'text' | 'refusal' | 'arguments' | 'input' | 'code'
  /** The type of the item. */
  item: string
  /** The list of the item that the part is in. */
  list?: 'content' | 'summary'
}

export const textKinds: readonly TextKind[] = [
  { kind: 'output_text', holder: 'output_text', field: 'text', item: 'message', list: 'content' },
  { kind: 'refusal', holder: 'refusal', field: 'refusal', item: 'message', list: 'content' },
  { kind: 'reasoning_text', holder: 'reasoning_text', field: 'text', item: 'reasoning', list: 'content' },
  {
    kind: 'reasoning_summary_text',
    holder: 'summary_text',
    field: 'text',
    item: 'reasoning',
    list: 'summary',
  },
  { kind: 'function_call_arguments', holder: 'function_call', field: 'arguments', item: 'function_call' },
  { kind: 'mcp_call_arguments', holder: 'mcp_call', field: 'arguments', item: 'mcp_call' },
  { kind: 'custom_tool_call_input', holder: 'custom_tool_call', field: 'input', item: 'custom_tool_call' },
  {
    kind: 'code_interpreter_call_code',
    holder: 'code_interpreter_call',
    field: 'code',
    item: 'code_interpreter_call',
  },
]

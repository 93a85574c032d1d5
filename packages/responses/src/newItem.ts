import type { Fields } from './isFields.ts'

/** An item of which only the inside was streamed, as where a stream is picked up in the middle. */
export function newItem(type: string, id: unknown): Fields {
  const item = { id: typeof id === 'string' ? id : '', type }
  if (type === 'message') return { ...item, status: 'in_progress', role: 'assistant', content: [] }
  if (type === 'reasoning') return { ...item, summary: [] }
  return /^(function|custom_tool)_call$/.test(type) ? { ...item, call_id: '', name: '' } : item
}

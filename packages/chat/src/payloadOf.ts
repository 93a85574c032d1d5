import { type Fields, isFields } from './isFields.ts'

/** The name and the text of a tool call of either kind, or of a delta to it; empty where they are missing. */
export function payloadOf(call: object): { name: string; text: string } {
  const { function: fn, custom } = call as Fields
  const payload = isFields(custom) ? custom : isFields(fn) ? fn : {}
  return { name: toText(payload.name), text: toText(payload.input ?? payload.arguments) }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

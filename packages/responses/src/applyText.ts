import { copyOf } from './copyOf.ts'
import type { Fields } from './isFields.ts'
import { partFor } from './partFor.ts'
import type { TextKind } from './textKinds.ts'

/** Adds to a text of an item, or says all of it. */
export function applyText(
  item: Fields,
  { holder, field, list }: TextKind,
  event: Fields,
  isDone: boolean,
): { part: Fields | undefined; delta: string } {
  const empty = { type: holder, [field]: '', ...(holder === 'output_text' && { annotations: [] }) }
  const index = list === 'summary' ? event.summary_index : event.content_index
  const part = list && partFor(item, list, index, empty)
  const owner = part ?? item
  const delta = typeof event.delta === 'string' && !isDone ? event.delta : ''
  const all = event[field]
  const before = owner[field]
  if (!isDone) owner[field] = (typeof before === 'string' ? before : '') + delta
  else if (typeof all === 'string' && (all || typeof before !== 'string')) owner[field] = all

  const { logprobs } = event
  if (Array.isArray(logprobs) && logprobs.length) {
    if (isDone || !Array.isArray(owner.logprobs)) owner.logprobs = []
    for (const token of logprobs) (owner.logprobs as unknown[]).push(copyOf(token))
  }
  return { part, delta }
}

import { findItem } from './findItem.ts'
import { mergeDelta } from './mergeDelta.ts'
import type { AssistantStreamEvent } from './types/AssistantStreamEvent.ts'
import type { AssistantStreamState } from './types/AssistantStreamState.ts'

/**
 * Adds one event of a run's stream to what was built from those before it (`undefined` for the first one). Deltas build
 * up messages and steps, whole objects take the place of what was built, events of unknown names change nothing.
 *
 * The state is live: it is changed in place and returned, so that a long stream costs no more per event than a short
 * one. Take `structuredClone(state)` where a copy is needed.
 *
 * @example
 * let state: AssistantStreamState | undefined
 * for await (const event of stream) {
 *   state = reduceAssistantStream(state, event)
 *   render(state.messages)
 * }
 *
 * @see https://platform.openai.com/docs/api-reference/assistants-streaming/events
 */
export function reduceAssistantStream(
  state: AssistantStreamState | undefined,
  event: AssistantStreamEvent,
): AssistantStreamState {
  const next = state ?? { messages: [], steps: [] }
  if (!event.data) return next
  switch (event.event) {
    case 'thread.created':
      next.thread = event.data
      break
    case 'thread.run.created':
    case 'thread.run.queued':
    case 'thread.run.in_progress':
    case 'thread.run.requires_action':
    case 'thread.run.completed':
    case 'thread.run.incomplete':
    case 'thread.run.failed':
    case 'thread.run.cancelling':
    case 'thread.run.cancelled':
    case 'thread.run.expired':
      next.run = event.data
      break
    case 'thread.message.created':
    case 'thread.message.in_progress':
      begin(next.messages, event.data)
      break
    case 'thread.run.step.created':
    case 'thread.run.step.in_progress':
      begin(next.steps, event.data)
      break
    // A delta to something whose creation did not come through begins it: its last event brings the rest.
    case 'thread.message.delta':
      grow(next.messages, event.data, { object: 'thread.message', role: 'assistant', content: [] })
      break
    case 'thread.run.step.delta':
      grow(next.steps, event.data, { object: 'thread.run.step' })
      break
    case 'thread.message.completed':
    case 'thread.message.incomplete':
      put(next.messages, event.data)
      break
    case 'thread.run.step.completed':
    case 'thread.run.step.failed':
    case 'thread.run.step.cancelled':
    case 'thread.run.step.expired':
      put(next.steps, event.data)
  }
  return next
}

interface Item {
  id: string
}

/** The item takes the place of what was built of it. */
function put<Whole extends Item>(items: Whole[], item: Whole): void {
  const found = findItem(items, item.id)
  if (found < 0) items.push(item)
  else items[found] = item
}

/** What has been built already stays: some servers send the first delta early. */
function begin<Whole extends Item>(items: Whole[], item: Whole): void {
  const found = findItem(items, item.id)
  // A copy, because it grows and the event must not.
  const begun = {} as Whole
  mergeDelta(begun, item)
  if (found < 0) items.push(begun)
  else items[found] = { ...begun, ...items[found] }
}

function grow<Whole extends Item>(
  items: Whole[],
  { id, delta }: { id: string; delta: object },
  start: object,
): void {
  const found = findItem(items, id)
  const item = items[found] ?? ({ id, status: 'in_progress', ...start } as object as Whole)
  if (found < 0) items.push(item)
  mergeDelta(item, delta ?? {})
}

import { flatMapStream } from '@oaix/core'
import { finalRun } from './finalRun.ts'
import { findEntry } from './findEntry.ts'
import { findItem } from './findItem.ts'
import { indexOfEntry } from './indexOfEntry.ts'
import { isFinalEvent } from './isFinalEvent.ts'
import { reduceAssistantStream } from './reduceAssistantStream.ts'
import type { AssistantEvent } from './types/AssistantEvent.ts'
import type { AssistantStreamEvent } from './types/AssistantStreamEvent.ts'
import type { AssistantStreamState } from './types/AssistantStreamState.ts'
import type { Message } from './types/Message.ts'
import type { MessageContent } from './types/MessageContent.ts'
import type { MessageContentDelta } from './types/MessageDelta.ts'
import type { RunStep, ToolCall } from './types/RunStep.ts'
import type { ToolCallDelta } from './types/RunStepDelta.ts'

/**
 * Turns a run's stream into the moments of its messages, texts, steps and tool calls, each delta with a snapshot. The
 * last one is `run`. Ends with the `StreamError` of the stream where that fails.
 *
 * @example
 * for await (const event of assistantEvents(await streamRun(client, { thread_id, assistant_id }))) {
 *   if (event.type === 'textDelta') process.stdout.write(event.delta.value ?? '')
 *   if (event.type === 'toolCallDone') console.log(event.toolCall)
 * }
 *
 * @see https://platform.openai.com/docs/api-reference/assistants-streaming/events
 */
export function assistantEvents(stream: AsyncIterable<AssistantStreamEvent>): AsyncIterable<AssistantEvent> {
  const progress = new Map<string, Progress>()
  let state: AssistantStreamState | undefined
  return flatMapStream(
    stream,
    (event) => {
      state = reduceAssistantStream(state, event)
      return moments(event, state, progress)
    },
    (): AssistantEvent[] => [{ type: 'run', run: finalRun(state) }],
  )
}

/** How far the parts of a message, or the tool calls of a step, have come. */
interface Progress {
  /** The indexes of those that have begun. */
  begun: Set<number>
  /** The index of the one that grows. */
  open?: number | undefined
}

interface Moment<Part, Delta> {
  moment: 'Created' | 'Delta' | 'Done'
  part: Part
  delta?: Delta
}

function* moments(
  event: AssistantStreamEvent,
  { messages, steps }: AssistantStreamState,
  progress: Map<string, Progress>,
): Generator<AssistantEvent> {
  if (isFinalEvent(event)) {
    // A step that waits for tool outputs does not end before the run stops.
    for (const step of steps) {
      yield* toolCallMoments(close(progress.get(step.id), toolCalls(step.step_details)), step)
    }
  }
  if (!event.data) return
  switch (event.event) {
    case 'thread.message.created':
      begin(progress, event.data.id)
      yield { type: 'messageCreated', message: event.data }
      return
    case 'thread.message.delta': {
      const message = messages[findItem(messages, event.data.id)]
      if (!message) return
      const { delta } = event.data
      yield { type: 'messageDelta', delta, snapshot: message }
      const parts = advance(begin(progress, message.id), list(delta?.content), list(message.content))
      yield* contentMoments(parts, message)
      return
    }
    case 'thread.message.completed':
    case 'thread.message.incomplete': {
      const message = event.data
      yield* contentMoments(finish(progress.get(message.id), list(message.content)), message)
      progress.delete(message.id)
      yield { type: 'messageDone', message }
      return
    }
    case 'thread.run.step.created':
      begin(progress, event.data.id)
      yield { type: 'runStepCreated', runStep: event.data }
      return
    case 'thread.run.step.delta': {
      const runStep = steps[findItem(steps, event.data.id)]
      if (!runStep) return
      const { delta } = event.data
      yield { type: 'runStepDelta', delta, snapshot: runStep }
      const parts = advance(
        begin(progress, runStep.id),
        toolCalls(delta?.step_details),
        toolCalls(runStep.step_details),
      )
      yield* toolCallMoments(parts, runStep)
      return
    }
    case 'thread.run.step.completed':
    case 'thread.run.step.failed':
    case 'thread.run.step.cancelled':
    case 'thread.run.step.expired': {
      const runStep = event.data
      yield* toolCallMoments(finish(progress.get(runStep.id), toolCalls(runStep.step_details)), runStep)
      progress.delete(runStep.id)
      yield { type: 'runStepDone', runStep }
    }
  }
}

function begin(progress: Map<string, Progress>, id: string): Progress {
  const own = progress.get(id) ?? { begun: new Set() }
  progress.set(id, own)
  return own
}

/** The parts that a delta touches. */
function* advance<Part, Delta>(
  progress: Progress,
  deltas: Delta[],
  parts: Part[],
): Generator<Moment<Part, Delta>> {
  for (const [place, delta] of deltas.entries()) {
    const index = indexOfEntry(delta, place)
    const part = parts[findEntry(parts, index)]
    if (!delta || !part) continue
    if (index !== progress.open) yield* close(progress, parts)
    progress.open = index
    if (!progress.begun.has(index)) yield { moment: 'Created', part }
    progress.begun.add(index)
    yield { moment: 'Delta', part, delta }
  }
}

function* close<Part>(progress: Progress | undefined, parts: Part[]): Generator<Moment<Part, never>> {
  const part = parts[findEntry(parts, progress?.open ?? -1)]
  if (!progress || !part) return
  progress.open = undefined
  yield { moment: 'Done', part }
}

/** The parts that had not ended before the whole did. Without progress it began in an earlier stream, as its parts. */
function* finish<Part>(progress: Progress | undefined, parts: Part[]): Generator<Moment<Part, never>> {
  if (!progress) return
  for (const [index, part] of parts.entries()) {
    if (!part) continue
    const isNew = !progress.begun.has(index)
    if (isNew) yield { moment: 'Created', part }
    if (isNew || index === progress.open) yield { moment: 'Done', part }
  }
}

function* contentMoments(
  parts: Iterable<Moment<MessageContent, MessageContentDelta>>,
  message: Message,
): Generator<AssistantEvent> {
  for (const { moment, part, delta } of parts) {
    if (part.type === 'text') {
      // A delta may announce a text before it has one.
      const text = part.text ?? { value: '', annotations: [] }
      if (moment !== 'Delta') yield { type: `text${moment}`, text, message }
      else if (delta?.type === 'text' && delta.text) {
        yield { type: 'textDelta', delta: delta.text, snapshot: text, message }
      }
    } else if (part.type === 'image_file' && moment === 'Done') {
      yield { type: 'imageFileDone', imageFile: part.image_file, message }
    }
  }
}

function* toolCallMoments(
  parts: Iterable<Moment<ToolCall, ToolCallDelta>>,
  runStep: RunStep,
): Generator<AssistantEvent> {
  for (const { moment, part, delta } of parts) {
    if (moment !== 'Delta') yield { type: `toolCall${moment}`, toolCall: part, runStep }
    else if (delta) yield { type: 'toolCallDelta', delta, snapshot: part, runStep }
  }
}

function toolCalls<Call>(details: { type: string; tool_calls?: Call[] | undefined } | undefined): Call[] {
  return list(details?.tool_calls)
}

function list<Item>(value: Item[] | undefined): Item[] {
  return Array.isArray(value) ? value : []
}

import { countUpTo } from './countUpTo.ts'
import { indexAt } from './indexAt.ts'
import { type Fields, isFields } from './isFields.ts'
import { mergeFields } from './mergeFields.ts'
import { partsOf } from './partsOf.ts'
import { payloadOf } from './payloadOf.ts'
import type { ChatCompletionChunk } from './types/ChatCompletionChunk.ts'
import type { ChatCompletionMessageToolCall } from './types/ChatCompletionMessageToolCall.ts'
import type { ChatCompletionSnapshot, ChatCompletionSnapshotChoice } from './types/ChatCompletionSnapshot.ts'

/** What a chunk did to one choice. */
export interface ChoiceChange {
  choice: ChatCompletionSnapshotChoice
  /** The choice as the chunk has it, unchecked. */
  part: Fields
  delta: Fields
  calls: ToolCallChange[]
}

interface ToolCallChange {
  call: ChatCompletionMessageToolCall
  /** The text that was added to the call's arguments or input, and all of it. */
  delta: string
  snapshot: string
}

/**
 * Adds a chunk to a snapshot, in place, and tells of every choice when it is done with it. Whatever a server sends, the
 * snapshot keeps its shape: every choice has a message, and no list has holes.
 */
export function applyChunk(
  snapshot: ChatCompletionSnapshot,
  chunk: ChatCompletionChunk,
  onChange?: (change: ChoiceChange) => void,
): void {
  const fields = snapshot as object as Fields
  for (const [key, value] of isFields(chunk) ? Object.entries(chunk) : []) {
    if (key === 'choices' || key === 'object' || key === 'obfuscation' || key === '__proto__') continue
    // Azure's chunks about its content filter have an empty id, an empty model, and 0 for the time.
    if (value || (value != null && !Object.hasOwn(fields, key))) fields[key] = value
  }
  for (const [index, part] of partsOf(chunk)) {
    const change = applyPart(snapshot, index, part)
    onChange?.(change)
  }
}

function applyPart(snapshot: ChatCompletionSnapshot, index: number, part: Fields): ChoiceChange {
  const choice = choiceAt(snapshot.choices, index)
  // Some servers repeat the whole message beside the last delta.
  const { index: _index, message: _message, delta: wireDelta, ...fields } = part
  if (isFields(fields.logprobs)) choice.logprobs ??= { content: null, refusal: null }
  mergeFields(choice, fields, false)

  const delta = isFields(wireDelta) ? wireDelta : {}
  const { tool_calls, ...texts } = delta
  mergeFields(choice.message, texts, true)
  if (texts.content === '') choice.message.content ??= ''

  const calls = Array.isArray(tool_calls) ? tool_calls.filter(isFields) : []
  return {
    choice,
    part,
    delta,
    calls: calls.map((call, place) => applyToolCall(snapshot.id, choice, call, place)),
  }
}

function choiceAt(choices: ChatCompletionSnapshotChoice[], index: number): ChatCompletionSnapshotChoice {
  const place = countUpTo(choices, index)
  const before = choices[place - 1]
  if (before?.index === index) return before
  const choice: ChatCompletionSnapshotChoice = {
    index,
    message: { role: 'assistant', content: null, refusal: null },
    finish_reason: null,
    logprobs: null,
  }
  choices.splice(place, 0, choice)
  return choice
}

function applyToolCall(
  completionID: string,
  { index: choiceIndex, message }: ChatCompletionSnapshotChoice,
  { index: wireIndex, ...delta }: Fields,
  wirePlace: number,
): ToolCallChange {
  message.tool_calls ??= []
  const calls = message.tool_calls
  const index = typeof wireIndex === 'number' ? wireIndex : wirePlace
  const place = countUpTo(calls, index)
  let call = calls[place - 1]
  if (!call || indexAt(calls, place - 1) !== index || isAnother(call, delta)) {
    call = newToolCall(delta, `call_${choiceIndex}_${calls.length}_${completionID.slice(-20)}`)
    // Hidden: the calls of a whole completion have no index, and the message may be sent back as it is.
    Object.defineProperty(call, 'index', { value: index })
    calls.splice(place, 0, call)
  }
  mergeFields(call, delta, true)
  return { call, delta: payloadOf(delta).text, snapshot: payloadOf(call).text }
}

/** Servers that give every call the index 0 still give each its own id and name. */
function isAnother(call: ChatCompletionMessageToolCall, delta: Fields): boolean {
  return !!delta.id && delta.id !== call.id && !!payloadOf(delta).name && !!payloadOf(call).name
}

/** `id` is for the servers that don't give one: without, the call could not be answered. */
function newToolCall({ type, custom }: Fields, id: string): ChatCompletionMessageToolCall {
  return type === 'custom' || (!type && custom)
    ? { id, type: 'custom', custom: { name: '', input: '' } }
    : { id, type: 'function', function: { name: '', arguments: '' } }
}

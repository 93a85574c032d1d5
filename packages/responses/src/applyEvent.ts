import { applyShellEvent } from './applyShellEvent.ts'
import { applyText } from './applyText.ts'
import { copyOf } from './copyOf.ts'
import { type Fields, isFields } from './isFields.ts'
import { itemFor } from './itemFor.ts'
import { lifecycleOf } from './lifecycleOf.ts'
import { mergeFields } from './mergeFields.ts'
import { mergeItem } from './mergeItem.ts'
import { mergeOutput } from './mergeOutput.ts'
import { newItem } from './newItem.ts'
import { partFor } from './partFor.ts'
import { type TextKind, textKinds } from './textKinds.ts'
import type { ResponseObject } from './types/ResponseObject.ts'
import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'

/** What an event did to an item. */
export interface ItemChange {
  item: Fields
  /** What the event was about, where it was not all of the item. */
  part?: Fields | undefined
  /** The kind of the text that the event was about, which is the part's or the item's own, and what was added. */
  text?: TextKind | undefined
  delta?: string | undefined
  isDone: boolean
}

/**
 * Adds an event to a snapshot, in place. Whatever a server sends, the snapshot keeps its shape, no list has holes, and
 * the event stays as it is; what is unknown changes nothing.
 */
export function applyEvent(snapshot: ResponseObject, event: ResponseStreamEvent): ItemChange | undefined {
  const fields: unknown = event
  if (!isFields(fields) || typeof fields.type !== 'string') return
  const { type, output_index, item_id, content_index, summary_index } = fields
  const [, name = '', phase = ''] = /^response\.(\w+)\.(\w+)$/.exec(type) ?? []
  const isDone = phase === 'done'

  const lifecycle = lifecycleOf(event)
  if (lifecycle) {
    applyResponse(snapshot, lifecycle.response, lifecycle.status)
    return
  }
  if (type === 'error') {
    const { code, message, param } = isFields(fields.error) ? fields.error : fields
    mergeFields(snapshot as object as Fields, {
      status: 'failed',
      error: { code: code ?? 'server_error', message: message ?? '', param },
    })
    return
  }

  const items = snapshot.output as object as Fields[]
  /** The item that the event is about, made if a type is given and there is none. */
  const find = (made?: string) =>
    itemFor(items, output_index, item_id, false, () => (made ? newItem(made, item_id) : undefined))

  if (name === 'output_item' && (isDone || phase === 'added')) {
    if (!isFields(fields.item)) return
    const source = fields.item
    const item = itemFor(items, output_index, source.id, !isDone, () => copyOf(source)) as Fields
    mergeItem(item, source)
    return { item, isDone }
  }

  if (/^(content|reasoning_summary)_part$/.test(name) && (isDone || phase === 'added')) {
    if (!isFields(fields.part)) return
    const { type: holder } = fields.part
    const list = name === 'content_part' ? 'content' : 'summary'
    const known = textKinds.find((text) => text.holder === holder)
    const item = find(known?.item ?? (list === 'summary' ? 'reasoning' : 'message')) as Fields
    const part = partFor(item, list, content_index ?? summary_index, { type: holder })
    mergeFields(part, fields.part)
    return { item, part, isDone }
  }

  const text = textKinds.find(({ kind }) => kind === name)
  if (text && (isDone || phase === 'delta')) {
    const item = find(text.item) as Fields
    return { item, text, ...applyText(item, text, fields, isDone), isDone }
  }

  if (type === 'response.output_text.annotation.added') {
    if (isFields(fields.annotation)) applyAnnotation(find('message') as Fields, fields)
    return
  }

  const item = /^\w+_call/.test(name) && find()
  if (!item) return
  applyShellEvent(item, name, fields)
  // Such as `response.web_search_call.searching`.
  const isStatus = /^(in_progress|searching|interpreting|generating|completed|failed)$/.test(phase)
  if (isStatus && item.type === name) item.status = phase
  return
}

function applyAnnotation(item: Fields, { annotation, annotation_index: place, content_index }: Fields): void {
  const part = partFor(item, 'content', content_index, { type: 'output_text', text: '', annotations: [] })
  if (!Array.isArray(part.annotations)) part.annotations = []
  const annotations = part.annotations as unknown[]
  const isKnown = typeof place === 'number' && place in annotations
  annotations[isKnown ? place : annotations.length] = copyOf(annotation)
}

/** The status is for servers that leave it to the name of the event. */
function applyResponse(snapshot: ResponseObject, { output, ...response }: Fields, status: string): void {
  const fields = snapshot as object as Fields
  if (!Array.isArray(fields.output)) fields.output = []
  if (status !== 'created') fields.status = status
  mergeFields(fields, response)
  mergeOutput(fields.output as Fields[], output)
}

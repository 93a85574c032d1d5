import type { ResponseObject, ResponseStreamEvent } from '@oaix/responses'
import { responseOf } from './events.ts'

type Fields = Record<string, unknown>

/** Numbers from 0 to 1, always the same ones for a seed. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
    return state / 0x80_00_00_00
  }
}

const integer = (random: () => number, below: number) => Math.floor(random() * below)

function textOf(random: () => number): string {
  const pieces = ['Grüß ', 'Gott', ' 🙂', '{"a":1}', '\n', 'null', '"', '\\', ' ']
  return Array.from({ length: 1 + integer(random, 8) }, () => pieces[integer(random, pieces.length)]).join('')
}

function piecesOf(random: () => number, text: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = at + 1 + integer(random, 4)
    pieces.push(text.slice(at, end))
    at = end
  }
  return pieces
}

const citation = {
  type: 'url_citation',
  start_index: 0,
  end_index: 1,
  title: 'T',
  url: 'https://example.com',
}

function randomItem(random: () => number, place: number): Fields {
  const many = <Item>(make: () => Item) => Array.from({ length: 1 + integer(random, 2) }, make)
  const kinds: (() => Fields)[] = [
    () => ({
      id: `msg_${place}`,
      type: 'message',
      status: 'completed',
      role: 'assistant',
      content: many(() =>
        random() < 0.8
          ? {
              type: 'output_text',
              text: textOf(random),
              annotations: random() < 0.5 ? [citation, { ...citation, title: 'U' }] : [],
              logprobs: [],
            }
          : { type: 'refusal', refusal: textOf(random) },
      ),
    }),
    () => ({
      id: `rs_${place}`,
      type: 'reasoning',
      summary: many(() => ({ type: 'summary_text', text: textOf(random) })),
      content: many(() => ({ type: 'reasoning_text', text: textOf(random) })),
      encrypted_content: 'gAAA',
    }),
    () => ({
      id: `fc_${place}`,
      type: 'function_call',
      status: 'completed',
      call_id: `call_${place}`,
      name: 'f',
      arguments: textOf(random),
    }),
    () => ({
      id: `ctc_${place}`,
      type: 'custom_tool_call',
      call_id: `call_${place}`,
      name: 'g',
      input: textOf(random),
    }),
    () => ({
      id: `mcp_${place}`,
      type: 'mcp_call',
      status: 'completed',
      name: 'h',
      server_label: 's',
      arguments: textOf(random),
      output: 'out',
    }),
    () => ({
      id: `ci_${place}`,
      type: 'code_interpreter_call',
      status: 'completed',
      container_id: 'cntr_1',
      code: textOf(random),
      outputs: [{ type: 'logs', logs: '1' }],
    }),
    () => ({
      id: `ws_${place}`,
      type: 'web_search_call',
      status: 'completed',
      action: { type: 'search', query: 'bytes', queries: ['bytes'] },
    }),
    () => ({
      id: `sh_${place}`,
      type: 'shell_call',
      status: 'completed',
      call_id: `call_${place}`,
      action: { commands: many(() => textOf(random)), max_output_length: null, timeout_ms: null },
      environment: null,
    }),
    () => ({
      id: `sho_${place}`,
      type: 'shell_call_output',
      status: 'completed',
      call_id: `other_${place}`,
      max_output_length: null,
      output: many(() => ({
        stdout: textOf(random),
        stderr: textOf(random),
        outcome: { type: 'exit', exit_code: 0 },
      })),
    }),
  ]
  return (kinds[integer(random, kinds.length)] as () => Fields)()
}

export function randomResponse(random: () => number): ResponseObject {
  const output = Array.from({ length: 1 + integer(random, 4) }, (_, place) => randomItem(random, place))
  const usage = { input_tokens: 1, output_tokens: 2, total_tokens: 3 }
  return responseOf({ output, usage, completed_at: 1_700_000_009 })
}

/** What of an item is there when it begins. */
function begun(item: Fields): Fields {
  const { status, encrypted_content: _, outputs, output, ...rest } = item
  return {
    ...rest,
    ...('status' in item && { status: 'in_progress' }),
    ...(outputs !== undefined && { outputs: null }),
    ...(item.type === 'shell_call_output' && { output: [] }),
    ...(item.content !== undefined && { content: [] }),
    ...(item.summary !== undefined && { summary: [] }),
    ...(item.arguments !== undefined && { arguments: '' }),
    ...(item.input !== undefined && { input: '' }),
    ...(item.code !== undefined && { code: '' }),
    ...(item.type === 'shell_call' && { action: { ...(item.action as Fields), commands: [] } }),
  }
}

function itemEvents(random: () => number, item: Fields, output_index: number): Fields[] {
  const place = { item_id: item.id, output_index }
  const events: Fields[] = []
  const say = (kind: string, text: string, done: Fields, where: Fields = {}, delta: Fields = {}) => {
    for (const piece of piecesOf(random, text)) {
      events.push({ type: `response.${kind}.delta`, ...place, ...where, ...delta, delta: piece })
    }
    events.push({ type: `response.${kind}.done`, ...place, ...where, ...delta, ...done })
  }
  const parts = (item.content ?? []) as Fields[]
  const summary = (item.summary ?? []) as Fields[]

  for (const [summary_index, part] of summary.entries()) {
    const where = { ...place, summary_index }
    events.push({ type: 'response.reasoning_summary_part.added', ...where, part: { ...part, text: '' } })
    say('reasoning_summary_text', part.text as string, { text: part.text }, { summary_index })
    events.push({ type: 'response.reasoning_summary_part.done', ...where, part })
  }
  for (const [content_index, part] of parts.entries()) {
    const where = { ...place, content_index }
    const empty = part.type === 'refusal' ? { ...part, refusal: '' } : { ...part, text: '' }
    if (part.annotations) Object.assign(empty, { annotations: [] })
    events.push({ type: 'response.content_part.added', ...where, part: empty })
    const logprobs = part.type === 'output_text' ? { logprobs: [] } : {}
    if (part.type === 'refusal')
      say('refusal', part.refusal as string, { refusal: part.refusal }, { content_index })
    else say(part.type as string, part.text as string, { text: part.text }, { content_index }, logprobs)
    for (const [annotation_index, annotation] of ((part.annotations ?? []) as Fields[]).entries()) {
      events.push({ type: 'response.output_text.annotation.added', ...where, annotation_index, annotation })
    }
    events.push({ type: 'response.content_part.done', ...where, part })
  }
  if (item.type === 'function_call')
    say('function_call_arguments', item.arguments as string, { arguments: item.arguments })
  if (item.type === 'mcp_call') {
    events.push({ type: 'response.mcp_call.in_progress', ...place })
    say('mcp_call_arguments', item.arguments as string, { arguments: item.arguments })
    events.push({ type: 'response.mcp_call.completed', ...place })
  }
  if (item.type === 'custom_tool_call')
    say('custom_tool_call_input', item.input as string, { input: item.input })
  if (item.type === 'code_interpreter_call') {
    say('code_interpreter_call_code', item.code as string, { code: item.code })
    events.push({ type: 'response.code_interpreter_call.interpreting', ...place })
    events.push({ type: 'response.code_interpreter_call.completed', ...place })
  }
  if (item.type === 'web_search_call') {
    events.push({ type: 'response.web_search_call.searching', ...place })
    events.push({ type: 'response.web_search_call.completed', ...place })
  }
  if (item.type === 'shell_call') {
    for (const [command_index, command] of (item.action as { commands: string[] }).commands.entries()) {
      const where = { output_index, command_index }
      events.push({ type: 'response.shell_call_command.added', ...where, command: '' })
      for (const delta of piecesOf(random, command)) {
        events.push({ type: 'response.shell_call_command.delta', ...where, delta })
      }
      events.push({ type: 'response.shell_call_command.done', ...where, command })
    }
  }
  if (item.type === 'shell_call_output') {
    for (const [command_index, written] of (item.output as Fields[]).entries()) {
      const where = { ...place, command_index }
      for (const key of ['stdout', 'stderr']) {
        for (const piece of piecesOf(random, written[key] as string)) {
          events.push({ type: 'response.shell_call_output_content.delta', ...where, delta: { [key]: piece } })
        }
      }
      events.push({ type: 'response.shell_call_output_content.done', ...where, output: [written] })
    }
  }
  return events
}

/** What a server says of a response at the end. */
type Ending = (response: ResponseObject) => object

/**
 * The events of a response, its texts cut at random; items run by turns, as they do where tools work at the same time.
 */
export function randomEvents(
  random: () => number,
  response: ResponseObject,
  ending: Ending = (whole) => whole,
): ResponseStreamEvent[] {
  const { usage: _usage, completed_at: _at, ...rest } = response
  const begin = { ...rest, status: 'in_progress', output: [] }
  const items = response.output as unknown as Fields[]
  const events: Fields[] = [
    { type: 'response.created', response: begin },
    { type: 'response.in_progress', response: begin },
  ]
  const queues = items.map((item, place) => itemEvents(random, item, place))
  let open = 0
  const left = () => queues.flatMap((queue, place) => (place < open && queue.length ? [place] : []))
  while (open < items.length || left().length) {
    const places = left()
    if (open < items.length && (!places.length || random() < 0.2)) {
      events.push({
        type: 'response.output_item.added',
        output_index: open,
        item: begun(items[open] as Fields),
      })
      if (!queues[open]?.length) queues[open] = []
      open++
      continue
    }
    const place = places[integer(random, places.length)] as number
    events.push(queues[place]?.shift() as Fields)
    if (!queues[place]?.length) {
      events.push({ type: 'response.output_item.done', output_index: place, item: items[place] })
    }
  }
  events.push({ type: 'response.completed', response: ending(response) })
  return events.map((event, sequence_number) => ({
    ...event,
    sequence_number,
  })) as unknown as ResponseStreamEvent[]
}

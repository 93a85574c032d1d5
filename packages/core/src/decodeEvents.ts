import { getLines } from '@microsoft/fetch-event-source/lib/esm/parse.js'

/** One event of an event stream; the name is empty where the server gives none. */
export type ServerSentEvent = readonly [data: string, name: string]

const CR = 13
const LF = 10

/**
 * Makes a decoder of an event stream, which turns each chunk of the body into the events that it completes; give it
 * nothing at the end, for a last event that lacks its blank line.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function decodeEvents(): (chunk?: Uint8Array) => ServerSentEvent[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let events: ServerSentEvent[] = []
  let held: Uint8Array[] = []
  let isFirst = true
  let data: string | undefined
  let name = ''

  const split = getLines((bytes) => {
    let line = decoder.decode(bytes)
    if (isFirst) line = line.replace(/^\uFEFF/, '')
    isFirst = false
    const [field, value = ''] = line.split(/: ?(.*)/s)
    if (field === 'data') data = data === undefined ? value : `${data}\n${value}`
    if (field === 'event') name = value
    if (line) return
    if (data !== undefined) events.push([data, name])
    data = undefined
    name = ''
  })

  return (chunk = new Uint8Array([LF, LF])) => {
    events = []
    held.push(chunk)
    // getLines copies what it holds at every chunk: given none before a line ends, a long line costs linear time.
    if (chunk.includes(LF) || chunk.includes(CR)) {
      const lines = new Uint8Array(held.reduce((length, part) => length + part.length, 0))
      let end = lines.length
      for (const part of held.reverse()) lines.set(part, (end -= part.length))
      held = []
      split(lines)
    }
    return events
  }
}

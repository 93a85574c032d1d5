import { getLines } from '@microsoft/fetch-event-source/lib/esm/parse.js'

/** One event of an event stream; the name is empty where the server gives none. */
export type ServerSentEvent = readonly [data: string, name: string]

/**
 * Makes a decoder of an event stream, which turns each chunk of the body into the events that it completes; give it
 * nothing at the end, for a last event that lacks its blank line.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function decodeEvents(): (chunk?: Uint8Array) => ServerSentEvent[] {
  // Only the stream itself may begin with a byte order mark.
  const exact = new TextDecoder('utf-8', { ignoreBOM: true })
  let decoder = new TextDecoder()
  let events: ServerSentEvent[] = []
  let held: Uint8Array[] = []
  let size = 0
  let data: string[] = []
  let name = ''

  const split = getLines((bytes) => {
    const line = decoder.decode(bytes)
    decoder = exact
    const [field, value = ''] = line.split(/: ?(.*)/s)
    if (field === 'data') data.push(value)
    if (field === 'event') name = value
    if (line) return
    if (data.length) events.push([data.join('\n'), name])
    data = []
    name = ''
  })

  return (chunk = new Uint8Array([10, 10])) => {
    events = []
    held.push(chunk)
    size += chunk.length
    // getLines copies what it holds at every chunk: given none before a line ends, a long line costs linear time.
    if (chunk.includes(10) || chunk.includes(13)) {
      const lines = new Uint8Array(size)
      for (const part of held.reverse()) {
        size -= part.length
        lines.set(part, size)
      }
      held = []
      split(lines)
    }
    return events
  }
}

import { decodeEvents, type ServerSentEvent } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { bytesOf, randomOf, ratioOf } from './support.ts'

type Event = [data: string, name?: string]
type Vector = [what: string, input: string | Uint8Array, events: Event[]]

/** Bytes, one per character: for what is not UTF-8. */
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

// Each follows from https://html.spec.whatwg.org/multipage/server-sent-events.html, section 9.2.6.
const grammar: Vector[] = [
  ['lines that end in LF', 'data: a\n\ndata: b\n\n', [['a'], ['b']]],
  ['lines that end in CR', 'data: a\r\rdata: b\r\r', [['a'], ['b']]],
  ['lines that end in CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n', [['a'], ['b']]],
  ['CRLF is one line end, not two', 'data: a\r\ndata: b\r\n\r\n', [['a\nb']]],
  ['LF CR is two line ends', 'data: a\n\rdata: b\n\r', [['a'], ['b']]],
  ['mixed line ends', 'data: a\r\n\ndata: b\r\r\ndata: c\n\r\ndata: d\r\n\r\n', [['a'], ['b'], ['c'], ['d']]],
  ['blank lines before and between events', '\n\r\n\rdata: a\n\n\n\n\ndata: b\n\n\n', [['a'], ['b']]],
  [
    'other separators of Unicode and ASCII end no line',
    'data: a\u2028b\u2029c\u0085d\u000be\u000cf\n\n',
    [['a\u2028b\u2029c\u0085d\u000be\u000cf']],
  ],

  ['one BOM at the very beginning is skipped', '\uFEFFdata: a\n\n', [['a']]],
  ['a second BOM belongs to the first field name', '\uFEFF\uFEFFdata: a\n\ndata: b\n\n', [['b']]],
  ['a BOM at the beginning of a later line', 'data: a\n\n\uFEFFdata: b\n\ndata: c\n\n', [['a'], ['c']]],
  [
    'a BOM at the beginning of a value is kept',
    'data: \uFEFFa\n\ndata:\uFEFFb\n\n',
    [['\uFEFFa'], ['\uFEFFb']],
  ],
  ['a BOM before a blank line', '\uFEFF\n\ndata: a\n\n', [['a']]],
  ['a BOM before a comment', '\uFEFF: hello\ndata: a\n\n', [['a']]],

  ['a comment between events', 'data: a\n\n: keep-alive\n\ndata: b\n\n', [['a'], ['b']]],
  ['a comment within an event', 'data: a\n: hello\ndata: b\n\n', [['a\nb']]],
  ['comments that look like fields', ':data: a\n:event: b\n:\n::\ndata: c\n\n', [['c']]],
  ['nothing but comments', ': a\n\n:b\n\n:\n\n', []],

  ['no space after the colon', 'data:a\n\n', [['a']]],
  ['one space after the colon is skipped, only one', 'data:   a\n\n', [['  a']]],
  ['a tab after the colon is kept', 'data:\ta\n\n', [['\ta']]],
  ['spaces at the end of a value are kept', 'data: a  \n\n', [['a  ']]],
  ['a value with colons', 'data: a:b: c\n\ndata::\n\ndata: :d\n\n', [['a:b: c'], [':'], [':d']]],
  ['several lines of data', 'data: a\ndata: b\ndata:c\n\n', [['a\nb\nc']]],
  ['a first line of data that is empty', 'data:\ndata: a\n\n', [['\na']]],
  ['a last line of data that is empty', 'data: a\ndata:\n\n', [['a\n']]],
  ['data without a colon', 'data\n\n', [['']]],
  ['data without a colon, twice', 'data\ndata\n\n', [['\n']]],
  ['data without a value', 'data:\n\ndata: \n\n', [[''], ['']]],

  ['an event name, for its event only', 'event: x\ndata: a\n\ndata: b\n\n', [['a', 'x'], ['b']]],
  ['an event name after the data', 'data: a\nevent: x\n\n', [['a', 'x']]],
  ['the last of several event names', 'event: x\nevent:y\ndata: a\n\n', [['a', 'y']]],
  ['an event name without a colon is empty', 'event: x\nevent\ndata: a\n\n', [['a']]],
  ['an event name without data', 'event: ping\n\ndata: a\n\n', [['a']]],

  ['unknown fields', 'foo: a\nfoo\nfoo:\ndata: b\nbar:c\n\n', [['b']]],
  [
    'field names are exact',
    'Data: a\nDATA: b\n data: c\ndata : d\ndatax: e\ndat: f\ndata\0: g\ndata: h\n\n',
    [['h']],
  ],
  [
    'ids and retries',
    'id: 1\nretry: 10\ndata: a\nid\nretry\n\nid: \ndata: b\nretry: 1.5x\n\n',
    [['a'], ['b']],
  ],
  ['ids and retries without data', 'id: 1\n\nretry: 10\n\ndata: a\n\n', [['a']]],
  ['NULL in ids, data and event names', 'id: 2\0x\nevent: e\0f\ndata: a\0b\n\n', [['a\0b', 'e\0f']]],

  ['characters of two, three and four bytes', 'data: é漢🙂\nevent: ü\n\n', [['é漢🙂', 'ü']]],
  [
    'invalid UTF-8',
    latin1('data: \xff\xfea\xc0\x80b\xed\xa0\x80c\x80\n\n'),
    [['\uFFFD\uFFFDa\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFDc\uFFFD']],
  ],
  [
    'a character that its line cuts off',
    latin1('data: \xe2\x82\ndata: \xf0\x9f\x99\r\nda\xffta: b\n\n'),
    [['\uFFFD\n\uFFFD']],
  ],
]

// The standard discards these; servers end their streams like this, and what they said must not be lost.
const unterminated: Vector[] = [
  ['an event without any line end', 'data: a\n\ndata: b', [['a'], ['b']]],
  ['an event without its blank line (LF)', 'event: x\ndata: a\n', [['a', 'x']]],
  ['an event without its blank line (CR)', 'data: a\r', [['a']]],
  ['an event without its blank line (CRLF)', 'data: a\r\ndata: b\r\n', [['a\nb']]],
  ['an event whose name ends the stream', 'data: a\nevent: x', [['a', 'x']]],
  ['an event with a comment at its end', 'data: a\n: bye', [['a']]],
  ['an event that has nothing but its field name', 'data', [['']]],
  ['a BOM and an event', '\uFEFFdata: a', [['a']]],
  ['a character that the end cuts off', latin1('data: a\xe2\x82'), [['a\uFFFD']]],
  ['a comment', 'data: a\n\n: bye', [['a']]],
  ['an event name without data', 'event: x', []],
  ['a field name cut off', 'dat', []],
  ['nothing at all', '', []],
]

/** What has been decoded after all of the chunks, and what the end adds to it. */
function decode(chunks: Uint8Array[]): { events: ServerSentEvent[]; atEnd: ServerSentEvent[] } {
  const decoder = decodeEvents()
  const events = chunks.flatMap((chunk) => decoder(chunk))
  return { events, atEnd: decoder() }
}

/** Every way in which a test cuts an input into chunks. */
function* cuts(bytes: Uint8Array): Generator<Uint8Array[]> {
  yield [bytes]
  for (let at = 0; at <= bytes.length; at++) yield [bytes.subarray(0, at), bytes.subarray(at)]
  const single = Array.from(bytes, (byte) => Uint8Array.of(byte))
  yield single
  yield single.flatMap((chunk) => [new Uint8Array(), chunk, new Uint8Array()])
}

const toBytes = (input: string | Uint8Array) => (typeof input === 'string' ? bytesOf(input) : input)
const toEvents = (events: Event[]) => events.map(([data, name = '']) => [data, name])

describe('the grammar', () => {
  test('has 42 vectors', () => {
    expect(grammar).toHaveLength(42)
  })

  test.each(grammar)('%s', (_what, input, expected) => {
    for (const chunks of cuts(toBytes(input))) {
      expect(decode(chunks)).toEqual({ events: toEvents(expected), atEnd: [] })
    }
  })
})

describe('a last event without its blank line is delivered at the end', () => {
  test.each(unterminated)('%s', (_what, input, expected) => {
    const terminated = `${input}`.includes('data: a\n\n') ? 1 : 0
    for (const chunks of cuts(toBytes(input))) {
      const events = toEvents(expected)
      expect(decode(chunks)).toEqual({ events: events.slice(0, terminated), atEnd: events.slice(terminated) })
    }
  })
})

describe('what arrives', () => {
  test.each([
    ['LF', '\n\n', 1],
    ['CR', '\r\r', 1],
    // The CR ends the line already: waiting for the LF would hold back the event until the next one.
    ['CRLF', '\r\n\r\n', 2],
  ])('is delivered with the first byte that ends the blank line: %s', (_name, end, at) => {
    const decoder = decodeEvents()

    expect(decoder(bytesOf('data: a'))).toEqual([])
    for (const [index, byte] of bytesOf(end).entries()) {
      expect(decoder(Uint8Array.of(byte))).toEqual(index === at ? [['a', '']] : [])
    }
    expect(decoder()).toEqual([])
  })

  test('is delivered in order, all that a chunk completes at once', () => {
    const decoder = decodeEvents()

    expect(decoder(bytesOf('data: a\n\ndata: b\n\nevent: x\ndata: c'))).toEqual([
      ['a', ''],
      ['b', ''],
    ])
    expect(decoder(bytesOf('d\n\n'))).toEqual([['cd', 'x']])
  })

  test('is not mixed up between decoders', () => {
    const [one, two] = [decodeEvents(), decodeEvents()]
    one(bytesOf('\uFEFFevent: x\ndata: a\n'))

    expect(two(bytesOf('\uFEFFdata: b\n\n'))).toEqual([['b', '']])
    expect(one(bytesOf('\n'))).toEqual([['a', 'x']])
  })

  test('may lie in the middle of a larger buffer', () => {
    const buffer = bytesOf('data: x\n\ndata: a\n\ndata: y\n\n')

    expect(decode([buffer.subarray(9, 15), buffer.subarray(15, 18)]).events).toEqual([['a', '']])
  })
})

/** The algorithm of the standard, step by step, on the whole text; with the unterminated last event. */
function interpret(bytes: Uint8Array): ServerSentEvent[] {
  const events: ServerSentEvent[] = []
  let data = ''
  let type = ''
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)
  for (const line of [...lines, '', '']) {
    if (line === '') {
      if (data !== '') events.push([data.slice(0, -1), type])
      data = ''
      type = ''
    } else if (!line.startsWith(':')) {
      const colon = line.indexOf(':')
      const field = colon < 0 ? line : line.slice(0, colon)
      const rest = colon < 0 ? '' : line.slice(colon + 1)
      const value = rest.startsWith(' ') ? rest.slice(1) : rest
      if (field === 'event') type = value
      if (field === 'data') data += `${value}\n`
    }
  }
  return events
}

test('random streams, cut at random, are read as the algorithm of the standard reads them', () => {
  const random = randomOf(1)
  const below = (limit: number) => Math.floor(random() * limit)
  const words = [
    'data',
    'data:',
    'data: ',
    'event: ',
    'id: ',
    ':',
    ' ',
    '\uFEFF',
    'a',
    'é',
    '🙂',
    '\0',
    '\r',
    '\n',
  ]
  const seen = new Set<number>()
  for (let run = 0; run < 4000; run++) {
    const parts = Array.from({ length: below(24) }, () =>
      // Line ends are as frequent as all the rest.
      random() < 0.45 ? (['\n', '\r', '\r\n'][below(3)] as string) : (words[below(words.length)] as string),
    )
    const bytes = bytesOf(parts.join(''))
    if (bytes.length && random() < 0.2) bytes[below(bytes.length)] = 0x80 + below(0x80)
    const chunks: Uint8Array[] = []
    for (let at = 0; at < bytes.length; ) {
      const length = below(9)
      chunks.push(bytes.subarray(at, at + length))
      at += length
    }
    const expected = interpret(bytes)
    const { events, atEnd } = decode(chunks)

    expect([...events, ...atEnd], JSON.stringify(parts)).toEqual(expected)
    expect(atEnd.length, JSON.stringify(parts)).toBeLessThanOrEqual(1)
    seen.add(expected.length)
  }
  // Else the streams are too poor to tell anything.
  expect(seen.size).toBeGreaterThan(4)
})

test('a line of 8 MB costs as much per byte as one of 2 MB', async () => {
  const chunk = new Uint8Array(16_384).fill(97)
  const decodeLine = async (megabytes: number) => {
    const decoder = decodeEvents()
    decoder(bytesOf('data: '))
    for (let sent = 0; sent < megabytes * 2 ** 20; sent += chunk.length) decoder(chunk)
    expect(decoder(bytesOf('\n\n'))[0]?.[0].length).toBe(megabytes * 2 ** 20)
  }

  // Linear is 4, quadratic 16.
  expect(
    await ratioOf(
      () => decodeLine(8),
      () => decodeLine(2),
      10,
    ),
  ).toBeLessThan(10)
})

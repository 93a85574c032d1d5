import { describe, expect, test } from 'vitest'
import { createJSONReader, type JSONReader } from '../../packages/structured/src/createJSONReader.ts'
import { randomOf } from '../chat/support/random.ts'

const texts = [
  '{}',
  '[]',
  ' [ ] ',
  '""',
  '0',
  '-0',
  '12.5e-3',
  '1E+2',
  'true',
  'false',
  'null',
  '\n{ "a" : [ 1 , 2.50 , -3e4 ] ,\t"b" : { "c" : null } }\r\n',
  '{"a":"x\\"y\\\\z\\/\\b\\f\\n\\r\\t","b":"\\u00e9\\uD83D\\uDE00","😀":"😀 ß"}',
  '{"__proto__":{"polluted":true},"constructor":"c","toString":[{"__proto__":"text"}],"":{"":0}}',
  '{"a":1,"b":"first","a":{"c":"last"},"__proto__":1,"__proto__":[2]}',
  '[[[[]]],{"a":{"b":{}}},[true,false,null,"",0]]',
  '["\\ud800","\\udc00","\\ud83d\\ud83d\\ude00","\ud83d","\udc00a"]',
  '{"0":1,"length":2,"list":[{"0":"a"}]}',
]

function read(text: string, ...cuts: number[]): JSONReader {
  const reader = createJSONReader()
  let from = 0
  for (const to of [...cuts, text.length]) {
    reader.push(text.slice(from, to))
    from = to
  }
  return reader
}

function randomJSON(random: () => number, depth = 0): unknown {
  const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)] as Item
  const kind = random() * (depth > 4 ? 4 : 6)
  if (kind < 1) return pick([0, -1, 1.5, 1e21, -2e-7, 123456789])
  if (kind < 3)
    return Array.from({ length: random() * 9 }, () =>
      pick(['a', '"', '\\', '😀', '\ud83d', '\n', 'é', '}']),
    ).join('')
  if (kind < 4) return pick([true, false, null])
  const length = Math.floor(random() * 4)
  if (kind < 5) return Array.from({ length }, () => randomJSON(random, depth + 1))
  return Object.fromEntries(
    Array.from({ length }, () => [pick(['a', 'b', '__proto__', 'é😀', '']), randomJSON(random, depth + 1)]),
  )
}

/** Whether `part` is what `whole` was before its end. */
function isPrefix(part: unknown, whole: unknown): boolean {
  if (part === undefined) return true
  if (typeof part === 'string') return typeof whole === 'string' && whole.startsWith(part)
  if (typeof part !== 'object' || part === null) return Object.is(part, whole)
  const keys = Object.keys(part)
  return (
    typeof whole === 'object' &&
    whole !== null &&
    Array.isArray(part) === Array.isArray(whole) &&
    keys.every((key, place) => {
      // Keys that are numbers come first in any object, so only the others have the order of the text.
      return (
        (Object.keys(whole)[place] === key || /^\d+$/.test(key)) &&
        isPrefix((part as never)[key], (whole as never)[key]) &&
        (place === keys.length - 1 || /^\d+$/.test(key) || Object.hasOwn(whole, key))
      )
    })
  )
}

test('every text, cut at every two places, gives what JSON.parse gives', () => {
  for (const text of texts) {
    const expected = JSON.parse(text)
    for (let first = 0; first <= text.length; first++) {
      for (let second = first; second <= text.length; second++) {
        const reader = read(text, first, second)
        reader.end()
        expect(reader.value()).toEqual(expected)
        expect(JSON.stringify(reader.value())).toBe(JSON.stringify(expected))
        expect(reader.isComplete()).toBe(true)
      }
    }
  }
  expect({}).not.toHaveProperty('polluted')
})

test('random texts in random pieces: each partial value is a prefix of the whole, and says what is complete', () => {
  const random = randomOf(7)
  for (let round = 0; round < 3000; round++) {
    const text = JSON.stringify(randomJSON(random), null, random() < 0.3 ? 2 : undefined)
    const whole = JSON.parse(text)
    const reader = createJSONReader()
    let before = structuredClone(reader.value())
    for (let at = 0; at < text.length; ) {
      const length = Math.floor(random() * 5)
      const hasChanged = reader.push(text.slice(at, at + length))
      at += length
      const value = structuredClone(reader.value())
      expect(isPrefix(value, whole)).toBe(true)
      expect(isPrefix(before, value)).toBe(true)
      if (!hasChanged) expect(value).toEqual(before)
      before = value
      checkMarks(reader, value, whole, [])
    }
    reader.end()
    expect(reader.value()).toEqual(whole)
    expect(reader.isComplete()).toBe(true)
  }
})

/** What is complete is equal to the whole, and so is everything in it; of an open list only the last item is open. */
function checkMarks(reader: JSONReader, value: unknown, whole: unknown, path: (string | number)[]): void {
  if (value === undefined) {
    expect(reader.isComplete(path)).toBe(false)
    return
  }
  if (reader.isComplete(path)) expect(value).toEqual(whole)
  if (typeof value !== 'object' || value === null) {
    if (typeof value !== 'string') expect(reader.isComplete(path) || !path.length).toBe(true)
    return
  }
  const keys = Object.keys(value)
  for (const [place, key] of keys.entries()) {
    const step = Array.isArray(value) ? Number(key) : key
    if (reader.isComplete(path) || place < keys.length - 1)
      expect(reader.isComplete([...path, step])).toBe(true)
    checkMarks(reader, (value as never)[key], (whole as never)[key], [...path, step])
  }
  expect(reader.isComplete([...path, 'no such key'])).toBe(false)
}

describe('the value before its end', () => {
  test.each([
    ['', undefined],
    ['  ', undefined],
    ['-12.5', undefined],
    ['tru', undefined],
    ['true', true],
    ['"', ''],
    ['"a\\', 'a'],
    ['"a\\u00e', 'a'],
    ['"a\\ud83d', 'a'],
    ['"a\\ud83d\\ude00', 'a😀'],
    ['"a\ud83d', 'a'],
    ['"\ud83dx', '\ud83dx'],
    ['[', []],
    ['[1', []],
    ['[1,2', [1]],
    ['[1,2 ', [1, 2]],
    ['[[', [[]]],
    ['{"a', {}],
    ['{"a"', {}],
    ['{"a":', {}],
    ['{"a":12', {}],
    ['{"a":12}', { a: 12 }],
    ['{"a":nul', {}],
    ['{"a":null', { a: null }],
    ['{"a":"', { a: '' }],
    ['{"a":{"b":"c', { a: { b: 'c' } }],
  ])('%s', (text, expected) => {
    expect(read(text).value()).toEqual(expected)
    const inCharacters = createJSONReader()
    for (let at = 0; at < text.length; at++) inCharacters.push(text.charAt(at))
    expect(inCharacters.value()).toEqual(expected)
  })
})

test('what is complete', () => {
  const reader = createJSONReader()
  reader.push('{"title":"Soup","steps":[{"text":"Boil","minutes":1')
  expect(reader.isComplete()).toBe(false)
  expect(reader.isComplete(['title'])).toBe(true)
  expect(reader.isComplete(['steps'])).toBe(false)
  expect(reader.isComplete(['steps', 0])).toBe(false)
  expect(reader.isComplete(['steps', 0, 'text'])).toBe(true)
  expect(reader.isComplete(['steps', '0', 'text'])).toBe(true)
  expect(reader.isComplete(['steps', 0, 'text', 0])).toBe(false)
  expect(reader.isComplete(['steps', 0, 'minutes'])).toBe(false)
  expect(reader.isComplete(['toString'])).toBe(false)
  reader.push('0}, {')
  expect(reader.isComplete(['steps', 0])).toBe(true)
  expect(reader.isComplete(['steps', 1])).toBe(false)
  reader.push('}')
  expect(reader.isComplete(['steps', 1])).toBe(true)
  expect(reader.isComplete(['steps'])).toBe(false)
  reader.push(']}')
  expect(reader.isComplete()).toBe(true)
})

test('texts that JSON.parse refuses, cut anywhere', () => {
  const bad = [
    ...[
      '',
      ' ',
      '{',
      '[',
      '"',
      '"a',
      '-',
      '01',
      '1.',
      '.5',
      '+1',
      '1e',
      '1e+',
      '0x1',
      'NaN',
      'nul',
      'truex',
      'True',
    ],
    ...[
      '{]',
      '[}',
      '{,}',
      '[,]',
      '[1,]',
      '{"a":1,}',
      '{"a"}',
      '{"a" 1}',
      '{a:1}',
      "{'a':1}",
      '{"a":}',
      '[1 2]',
      '1 2',
    ],
    ...[
      '{}}',
      '[]]',
      '{} x',
      '"\n"',
      '"\t"',
      '"\\x"',
      '"\\u12g4"',
      '"\\u 123"',
      '"a" "b"',
      '/* */1',
      '\ufeff1',
      '\u00a01',
    ],
    ...['[1-]', '[--1]', '[1.2.3]', '{"a":1"b":2}', '```json\n{}\n```', 'Sure! {"a":1}'],
  ]
  for (const text of bad) {
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    for (let cut = 0; cut <= text.length; cut++) {
      expect(() => read(text, cut).end(), JSON.stringify(text)).toThrow(SyntaxError)
    }
  }
})

test('mutated texts are refused exactly where JSON.parse refuses them', () => {
  const random = randomOf(11)
  const accepts = (parse: () => unknown) => {
    try {
      parse()
      return true
    } catch {
      return false
    }
  }
  let refused = 0
  for (let round = 0; round < 20_000; round++) {
    const text = texts[Math.floor(random() * texts.length)] as string
    const at = Math.floor(random() * (text.length + 1))
    const char = '{}[]",:\\ u0-.eE+tn\n\u0000'.charAt(Math.floor(random() * 20))
    const mutated = text.slice(0, at) + char + text.slice(at + (random() < 0.5 ? 1 : 0))
    const isGood = accepts(() => JSON.parse(mutated))
    refused += isGood ? 0 : 1
    const cut = Math.floor(random() * mutated.length)
    expect(
      accepts(() => read(mutated, cut).end()),
      JSON.stringify(mutated),
    ).toBe(isGood)
    if (isGood) {
      const reader = read(mutated, cut)
      reader.end()
      expect(reader.value()).toEqual(JSON.parse(mutated))
    }
  }
  expect(refused).toBeGreaterThan(1000)
})

test('push tells whether anything changed', () => {
  const reader = createJSONReader()
  const changes = [
    ' ',
    '{',
    '"k',
    '"',
    ':',
    '"a',
    '\\',
    'n',
    '',
    '"',
    ',',
    '"n":',
    '12',
    ',',
    '"t":tru',
    'e',
    '}',
    ' ',
  ].map((piece) => [piece, reader.push(piece)])
  const unchanged = changes.filter(([, hasChanged]) => !hasChanged).map(([piece]) => piece)
  expect(unchanged).toEqual([' ', '"k', '"', ':', '\\', '', ',', '"n":', '12', '"t":tru', ' '])
})

test('errors say where, and quote nothing', () => {
  expect(() => read('{"secret": hunter2 }', 5)).toThrow(new SyntaxError('malformed JSON at character 18'))
  expect(() => read('{"a":1} x', 3)).toThrow(new SyntaxError('malformed JSON at character 8'))
  expect(() => read('["\\q"]', 3)).toThrow(new SyntaxError('malformed JSON at character 3'))
  expect(() => read('{"a":[').end()).toThrow(
    new SyntaxError('the JSON text is not whole: it ends at character 6'),
  )
})

test('depth and size are limited', () => {
  expect(read(`${'['.repeat(128)}${']'.repeat(128)}`).isComplete()).toBe(true)
  expect(() => read('['.repeat(129))).toThrow(
    new SyntaxError('more than 128 levels of JSON at character 128'),
  )
  expect(() => read('{"a":'.repeat(129))).toThrow('more than 128 levels')
  const small = createJSONReader({ maxDepth: 1, maxLength: 10 })
  small.push('[1,2,3,4')
  small.push(' ]')
  expect(() => small.push(' ')).toThrow(new SyntaxError('more than 10 characters of JSON at character 10'))
  expect(() => createJSONReader({ maxDepth: 1 }).push('[{')).toThrow('more than 1 levels of JSON')
  const deep = createJSONReader({ maxDepth: Infinity })
  deep.push('['.repeat(100_000))
  deep.push(']'.repeat(100_000))
  expect(deep.isComplete()).toBe(true)
})

import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileInput, OpenAIError, toFile } from '@oaix/core'
import { afterAll, describe, expect, test } from 'vitest'
import { bodyOf, bytesOf, rejection } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'core-to-file-'))
const write = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function* pieces(...parts: (string | Uint8Array)[]) {
  yield* parts
}

/** A `Response` as `fetch` makes it, with an address. */
function fetched(url: string, type: string): Response {
  const response = new Response('abc', { headers: { 'content-type': type } })
  Object.defineProperty(response, 'url', { value: url })
  return response
}

const bytes = bytesOf('xabcx')

describe('what a file can be made of', () => {
  const rows: [what: string, input: () => FileInput, name: string, type: string][] = [
    ['a Blob', () => new Blob(['abc'], { type: 'text/plain' }), 'file', 'text/plain'],
    ['a File', () => new File(['a', 'bc'], 'notes.txt', { type: 'text/plain' }), 'notes.txt', 'text/plain'],
    ['an ArrayBuffer', () => bytesOf('abc').buffer, 'file', ''],
    ['a Uint8Array', () => bytesOf('abc'), 'file', ''],
    ['a part of a larger buffer', () => bytes.subarray(1, 4), 'file', ''],
    ['a DataView', () => new DataView(bytes.buffer, 1, 3), 'file', ''],
    ['a Buffer', () => Buffer.from('abc'), 'file', ''],
    ['a Response', () => fetched('https://a.test/b/notes.txt', 'text/plain'), 'notes.txt', 'text/plain'],
    ['a Response without an address', () => new Response(bytesOf('abc')), 'file', ''],
    ['an async iterable of text and bytes', () => pieces('a', bytesOf('b'), Buffer.from('c')), 'file', ''],
    ['a web stream', () => bodyOf(['a', 'bc']).stream as unknown as FileInput, 'file', ''],
    ['a file that is read', () => createReadStream(write('read.txt', 'abc')), 'read.txt', ''],
    ['a name with text', () => ({ name: 'a.txt', content: 'abc' }), 'a.txt', ''],
    ['a name with bytes', () => ({ name: 'a.txt', content: bytesOf('abc') }), 'a.txt', ''],
    [
      'a name with a Blob',
      () => ({ name: 'a.txt', content: new Blob(['abc'], { type: 'text/plain' }) }),
      'a.txt',
      'text/plain',
    ],
    ['a name with an async iterable', () => ({ name: 'a.txt', content: pieces('ab', 'c') }), 'a.txt', ''],
    [
      'a name with a type',
      () => ({ name: 'a.txt', content: 'abc', type: 'text/plain' }),
      'a.txt',
      'text/plain',
    ],
    [
      'a type for bytes',
      () => ({ name: 'a.txt', content: bytesOf('abc'), type: 'text/plain' }),
      'a.txt',
      'text/plain',
    ],
    [
      'a type for a Blob without one',
      () => ({ name: 'a.txt', content: new Blob(['abc']), type: 'text/plain' }),
      'a.txt',
      'text/plain',
    ],
    [
      'a type instead of that of the Blob',
      () => ({ name: 'a.txt', content: new Blob(['abc'], { type: 'application/pdf' }), type: 'text/plain' }),
      'a.txt',
      'text/plain',
    ],
  ]

  test.each(rows)('%s', async (_what, input, name, type) => {
    const file = await toFile(input())

    expect(file).toBeInstanceOf(File)
    expect([file.name, file.type, await file.text()]).toEqual([name, type, 'abc'])
  })

  test.each(rows)('%s, with another name and type', async (_what, input) => {
    const file = await toFile(input(), 'other.md', { type: 'text/markdown' })

    expect([file.name, file.type, await file.text()]).toEqual(['other.md', 'text/markdown', 'abc'])
  })

  test('bytes stay as they are', async () => {
    const content = Uint8Array.from({ length: 512 }, (_, index) => index)
    async function* halves() {
      yield content.subarray(0, 100)
      yield content.subarray(100)
    }

    for (const input of [
      content,
      halves(),
      new Response(content),
      createReadStream(write('bytes', content)),
    ]) {
      expect(new Uint8Array(await (await toFile(input)).arrayBuffer())).toEqual(content)
    }
  })

  test('nothing makes an empty file', async () => {
    for (const input of [
      new Blob(),
      new Uint8Array(),
      pieces(),
      new Response(),
      createReadStream(write('empty', '')),
      { name: 'a', content: '' },
    ]) {
      expect((await toFile(input)).size).toBe(0)
    }
  })

  test('is not consumed where it need not be', async () => {
    const blob = new Blob(['abc'])
    await toFile(blob)

    expect(await (await toFile(blob)).text()).toBe('abc')
  })
})

describe('the name', () => {
  test.each([
    ['https://a.test/b/notes.txt?sig=1&x=2', 'notes.txt'],
    ['https://a.test/b/notes.txt?path=/c/d.png', 'notes.txt'],
    ['https://a.test/b/notes.txt#page/2', 'notes.txt'],
    ['https://a.test/b/', 'file'],
    ['', 'file'],
  ])('of an answer from %s is %s', async (url, name) => {
    expect((await toFile(fetched(url, 'text/plain'))).name).toBe(name)
  })

  test.each(['notes #1.txt', 'what?.txt', 'é 漢 "quoted".txt', 'no-extension', '.hidden'])(
    'of a file on disk is %j',
    async (name) => {
      expect((await toFile(createReadStream(write(name, 'abc')))).name).toBe(name)
    },
  )

  test('of a file on disk can come from a path of bytes', async () => {
    expect((await toFile(createReadStream(Buffer.from(write('bytes.txt', 'abc'))))).name).toBe('bytes.txt')
  })

  test('of a path with backslashes is its last segment', async () => {
    const stream = Object.assign(pieces('abc'), { path: 'C:\\folder\\notes.txt' })

    expect((await toFile(stream)).name).toBe('notes.txt')
  })

  test('that is empty is file', async () => {
    expect((await toFile({ name: '', content: 'abc' })).name).toBe('file')
  })
})

describe('what can’t be sent is refused', () => {
  const rows: [what: string, input: unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['a number', 1],
    ['a Date', new Date()],
    ['a function', () => {}],
    ['an object', { a: 1 }],
    ['an object with a name only', { name: 'a.txt' }],
    ['an array', ['abc']],
    ['a Promise', Promise.resolve(new Blob())],
    ['a URL', new URL('file:///a.txt')],
    ['content of another kind', { name: 'a.txt', content: { a: 1 } }],
    ['content that is null', { name: 'a.txt', content: null }],
    [
      'an iterable of numbers',
      (async function* () {
        yield 1
      })(),
    ],
    [
      'an iterable of objects',
      (async function* () {
        yield { a: 1 }
      })(),
    ],
  ]

  test.each(rows)('%s', async (_what, input) => {
    const error = await rejection(toFile(input as FileInput))

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/file/)
  })

  test('a file that is not there, with the cause', async () => {
    const error = await rejection(toFile(createReadStream(join(folder, 'missing.txt'))))

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.cause).toMatchObject({ code: 'ENOENT' })
  })

  test('a folder', async () => {
    expect(await rejection(toFile(createReadStream(folder)))).toMatchObject({
      name: 'OpenAIError',
      cause: { code: 'EISDIR' },
    })
  })

  test('an iterable that breaks, with the cause', async () => {
    const cause = new Error('disk on fire')
    async function* broken() {
      yield 'a'
      throw cause
    }

    expect(await rejection(toFile(broken()))).toMatchObject({ name: 'OpenAIError', cause })
  })

  test('an answer that has been read already', async () => {
    const response = new Response('abc')
    await response.text()

    expect(await rejection(toFile(response))).toBeInstanceOf(OpenAIError)
  })

  test('whatever is thrown', async () => {
    for (const thrown of [undefined, null, 'text']) {
      async function* broken() {
        yield 'a'
        throw thrown
      }
      expect(await rejection(toFile(broken()))).toBeInstanceOf(OpenAIError)
    }
  })
})

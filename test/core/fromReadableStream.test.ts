import { fromReadableStream, OpenAIError } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { bodyOf, bytesOf, drain, openBody, type Piece, ratioOf, rejection, stateOf } from './support.ts'

const read = (...pieces: Piece[]) => drain(fromReadableStream(bodyOf(pieces).stream))

describe('fromReadableStream', () => {
  test.each<[what: string, text: string, items: unknown[]]>([
    ['lines', '{"a":1}\n[2]\n"x"\nnull\n', [{ a: 1 }, [2], 'x', null]],
    ['lines that end in CRLF', '{"a":1}\r\n{"a":2}\r\n', [{ a: 1 }, { a: 2 }]],
    ['a last line without its end', '1\n2', [1, 2]],
    ['blank lines', '\n\n1\n \n\r\n2\n\n', [1, 2]],
    ['nothing', '', []],
    ['nothing but blank lines', '\n \n', []],
    ['spaces around', '  1  \n', [1]],
    ['a BOM', '\uFEFF1\n', [1]],
    ['characters of several bytes', '"é漢🙂"\n"\\u00e9"\n', ['é漢🙂', 'é']],
  ])('reads %s, in whatever pieces', async (_what, text, items) => {
    const bytes = bytesOf(text)
    expect(await read(bytes)).toEqual({ items, error: undefined })
    expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual({
      items,
      error: undefined,
    })
    for (let at = 0; at <= bytes.length; at++) {
      const pieces = [bytes.subarray(0, at), new Uint8Array(), bytes.subarray(at)]
      expect(await read(...pieces)).toEqual({ items, error: undefined })
    }
  })

  test('delivers a line as soon as its end is there', async () => {
    const body = openBody()
    const iterator = fromReadableStream(body.stream)[Symbol.asyncIterator]()
    body.send('1\n2')
    expect(await iterator.next()).toEqual({ done: false, value: 1 })
    const next = iterator.next()
    expect(await stateOf(next)).toBe('pending')
    body.send('3\n')

    expect(await next).toEqual({ done: false, value: 23 })
    await iterator.return?.()
  })

  test('reads no further than it is asked to', async () => {
    const body = bodyOf(['1\n2\n', '3\n', '4\n'])
    const iterator = fromReadableStream(body.stream)[Symbol.asyncIterator]()
    expect(body.pulls).toBe(0)
    await iterator.next()
    await iterator.next()

    expect(body.pulls).toBe(1)
  })

  test('cancels the stream when it is left', async () => {
    const body = bodyOf(['1\n2\n'], { stays: true })
    for await (const _item of fromReadableStream(body.stream)) break

    expect(body.isCancelled).toBe(true)
  })

  test('settles at once when it is left while a line is awaited', async () => {
    const body = openBody()
    const iterator = fromReadableStream(body.stream)[Symbol.asyncIterator]()
    const next = iterator.next()
    expect(await stateOf(next)).toBe('pending')

    expect(await stateOf(iterator.return?.() as Promise<unknown>)).toBe('resolved')
    expect(await next).toEqual({ done: true, value: undefined })
    expect(body.isCancelled).toBe(true)
  })

  test('left in the middle of a line delivers nothing more', async () => {
    const body = openBody()
    const iterator = fromReadableStream(body.stream)[Symbol.asyncIterator]()
    body.send('1\n2')
    await iterator.next()
    const next = iterator.next()
    await stateOf(next)
    await iterator.return?.()

    expect(await next).toEqual({ done: true, value: undefined })
  })

  test.each(['{"secret":', '}', 'secret', '{"a":1}{"b":2}'])(
    'rejects for a line that is not JSON, and quotes it nowhere: %s',
    async (line) => {
      const body = bodyOf([`1\n${line}\n3\n`], { stays: true })
      const stream = fromReadableStream(body.stream)
      const { error } = await drain(stream)

      expect(error).toBeInstanceOf(OpenAIError)
      expect(`${error.stack} ${error.cause}`).not.toContain('secret')
      // It is over: the stream is let go, and nothing follows.
      expect(body.isCancelled).toBe(true)
      expect(await drain(stream)).toEqual({ items: [], error: undefined })
    },
  )

  test('delivers the lines before the bad one first, even of the same chunk', async () => {
    for (const pieces of [['1\n2\n}\n3\n'], ['1\n', '2\n', '}\n', '3\n'], ['1\n2\n}']]) {
      const { items, error } = await read(...pieces)

      expect(items).toEqual([1, 2])
      expect(error).toBeInstanceOf(OpenAIError)
    }
  })

  test('rejects for a character that the end cuts off', async () => {
    const { items, error } = await read('1\n2', Uint8Array.of(0xe6, 0xbc))

    expect(items).toEqual([1])
    expect(error).toBeInstanceOf(OpenAIError)
  })

  test('rejects with the error of the stream, and is over', async () => {
    const boom = new Error('boom')
    const iterator = fromReadableStream(bodyOf(['1\n', boom]).stream)[Symbol.asyncIterator]()
    await iterator.next()

    expect(await rejection(iterator.next())).toBe(boom)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test('keeps keys such as __proto__ as data', async () => {
    const { items } = await read('{"__proto__":{"polluted":1}}\n')

    expect(JSON.stringify(items)).toBe('[{"__proto__":{"polluted":1}}]')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('a line of 4 MB costs as much per byte as one of 1 MB', async () => {
    const chunk = new Uint8Array(16_384).fill(97)
    const readLine = async (megabytes: number) => {
      const { items } = await read('"', ...Array.from({ length: megabytes * 64 }, () => chunk), '"\n')
      expect((items[0] as string).length).toBe(megabytes * 2 ** 20)
    }

    // Linear is 4, quadratic 16.
    expect(
      await ratioOf(
        () => readLine(4),
        () => readLine(1),
        10,
      ),
    ).toBeLessThan(10)
  })
})

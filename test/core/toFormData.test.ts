import { createReadStream } from 'node:fs'
import { OpenAIError, toFormData } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { bytesOf, rejection } from './support.ts'

/** The fields in their order, with files as name, type and text. */
async function fieldsOf(form: FormData): Promise<[string, unknown][]> {
  return Promise.all(
    [...form].map(
      async ([name, value]): Promise<[string, unknown]> => [
        name,
        typeof value === 'string' ? value : [value.name, value.type, await value.text()],
      ],
    ),
  )
}

const send = async (params: object) => fieldsOf(await toFormData(params))

describe('fields', () => {
  test.each<[what: string, params: object, fields: [string, unknown][]]>([
    [
      'texts',
      { a: 'x', b: '', c: 'é漢🙂\r\n' },
      [
        ['a', 'x'],
        ['b', ''],
        ['c', 'é漢🙂\r\n'],
      ],
    ],
    [
      'numbers and booleans',
      { a: 0, b: -1.5, c: true, d: false, e: 10n },
      [
        ['a', '0'],
        ['b', '-1.5'],
        ['c', 'true'],
        ['d', 'false'],
        ['e', '10'],
      ],
    ],
    [
      'arrays',
      { a: ['x', 'y'], b: [1, false] },
      [
        ['a[]', 'x'],
        ['a[]', 'y'],
        ['b[]', '1'],
        ['b[]', 'false'],
      ],
    ],
    [
      'objects',
      { a: { b: 'x', c: { d: 1 } } },
      [
        ['a[b]', 'x'],
        ['a[c][d]', '1'],
      ],
    ],
    [
      'arrays in objects',
      { a: { b: ['x', 'y'] } },
      [
        ['a[b][]', 'x'],
        ['a[b][]', 'y'],
      ],
    ],
    [
      'objects in arrays',
      { a: [{ b: 'x' }, { b: 'y' }] },
      [
        ['a[][b]', 'x'],
        ['a[][b]', 'y'],
      ],
    ],
    [
      'arrays in arrays',
      { a: [['x'], ['y', 'z']] },
      [
        ['a[][]', 'x'],
        ['a[][]', 'y'],
        ['a[][]', 'z'],
      ],
    ],
    [
      'undefined is left out, everywhere',
      { a: undefined, b: ['x', undefined], c: { d: undefined, e: 'y' } },
      [
        ['b[]', 'x'],
        ['c[e]', 'y'],
      ],
    ],
    ['nothing', {}, []],
    ['empty arrays and objects', { a: [], b: {}, c: 'x' }, [['c', 'x']]],
    [
      'keys as they are',
      { 'a[b]': 'x', 'é"': 'y', __proto: 'z' },
      [
        ['a[b]', 'x'],
        ['é"', 'y'],
        ['__proto', 'z'],
      ],
    ],
    ['own keys only', Object.assign(Object.create({ inherited: 'x' }), { a: 'y' }), [['a', 'y']]],
  ])('%s', async (_what, params, fields) => {
    expect(await send(params)).toEqual(fields)
  })

  test('with a key __proto__ are sent as any other', async () => {
    expect(await send(JSON.parse('{"__proto__":{"a":"x"}}'))).toEqual([['__proto__[a]', 'x']])
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })
})

describe('files', () => {
  async function* pieces() {
    yield 'a'
    yield bytesOf('bc')
  }

  test.each<[what: string, file: unknown, sent: [name: string, type: string, text: string]]>([
    ['a File', new File(['abc'], 'a.txt', { type: 'text/plain' }), ['a.txt', 'text/plain', 'abc']],
    ['a Blob', new Blob(['abc']), ['file', '', 'abc']],
    [
      'a Response',
      new Response('abc', { headers: { 'content-type': 'audio/mpeg' } }),
      ['file', 'audio/mpeg', 'abc'],
    ],
    ['bytes', bytesOf('abc'), ['file', '', 'abc']],
    ['an ArrayBuffer', bytesOf('abc').buffer, ['file', '', 'abc']],
    ['a Buffer', Buffer.from('abc'), ['file', '', 'abc']],
    ['an async iterable', pieces(), ['file', '', 'abc']],
    [
      'a name with content',
      { name: 'a.txt', content: 'abc', type: 'text/plain' },
      ['a.txt', 'text/plain', 'abc'],
    ],
    ['a name with empty content', { name: 'a.txt', content: '' }, ['a.txt', '', '']],
  ])('%s', async (_what, file, sent) => {
    const type = sent[1] || expect.stringMatching(/^(application\/octet-stream)?$/)

    expect(await send({ file })).toEqual([['file', [sent[0], type, sent[2]]]])
  })

  test('in arrays and objects keep their order', async () => {
    async function* slow() {
      await new Promise((resolve) => setTimeout(resolve, 20))
      yield 'slow'
    }
    const params = {
      image: [slow(), new File(['b'], 'b.png')],
      mask: { file: new File(['c'], 'c.png') },
      model: 'm',
    }
    const names = (await send(params)).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value])

    expect(names).toEqual([
      ['image[]', 'file'],
      ['image[]', 'b.png'],
      ['mask[file]', 'c.png'],
      ['model', 'm'],
    ])
  })

  test.each([
    'é 漢 🙂.txt',
    'a "quoted" name.txt',
    'back\\slash.txt',
    'line\r\nend\n.txt',
    "a'; filename=evil.txt",
    '\r\nX-Evil: 1\r\n\r\n.txt',
  ])('named %j arrive whole, and add nothing to the form', async (name) => {
    const form = await toFormData({ file: { name, content: 'abc', type: 'text/plain' }, model: 'm' })
    const response = new Response(form)
    const text = await response.clone().text()
    const received = await response.formData()

    expect([...received.keys()]).toEqual(['file', 'model'])
    expect(received.get('model')).toBe('m')
    expect(await (received.get('file') as File).text()).toBe('abc')
    // One header line of each kind for each part: no name has added one.
    const [head = ''] = text.split('\r\n\r\n')
    expect(head.split('\r\n')).toHaveLength(3)
    expect(text).not.toMatch(/^X-Evil/m)
    const [, sent = ''] = /filename="([^"]*)"/.exec(head) ?? []
    expect(sent.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')).toBe(name)
  })
})

describe('what a form can’t say is refused with the name of the parameter', () => {
  test.each<[what: string, params: object, name: string]>([
    ['null', { prompt: null }, 'prompt'],
    ['null in an array', { include: ['a', null] }, 'include'],
    ['null in an object', { chunking: { size: null } }, 'chunking'],
    ['a Date', { created: new Date() }, 'created'],
    ['a Date in an object', { created: { at: new Date() } }, 'created'],
    ['a Map', { map: new Map() }, 'map'],
    ['a function', { hook: () => {} }, 'hook'],
    ['a symbol', { tag: Symbol('x') }, 'tag'],
    ['a Promise', { file: Promise.resolve(new Blob()) }, 'file'],
    ['an instance of a class', { thing: new (class Thing {})() }, 'thing'],
    ['content of another kind', { file: { name: 'a', content: 1 } }, 'file'],
  ])('%s', async (_what, params, name) => {
    const error = await rejection(toFormData(params))

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(new RegExp(`^${name}\\b`))
  })

  test('with the whole name, where it is nested', async () => {
    const error = await rejection(toFormData({ a: [{ b: { c: null } }] }))

    expect(`${error.message} ${error.cause?.message} ${error.cause?.cause?.message}`).toContain('a[][b]')
  })

  test('a file that is not there, with the cause', async () => {
    const error = await rejection(toFormData({ model: 'm', file: createReadStream('/no/such/file.txt') }))

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/^file\b/)
    expect([error.cause, error.cause?.cause]).toContainEqual(expect.objectContaining({ code: 'ENOENT' }))
  })
})

test('the extra fields of a call are written over the params', async () => {
  const form = await toFormData({ model: 'm', tags: ['a'] }, { body: { model: 'n', extra: { x: 1 } } })

  expect([...form]).toEqual([
    ['model', 'n'],
    ['tags[]', 'a'],
    ['extra[x]', '1'],
  ])
})

test('an abort rejects at once, even while a file is read that never ends', async () => {
  const controller = new AbortController()
  const file = {
    async *[Symbol.asyncIterator]() {
      yield 'a'
      await new Promise(() => {})
    },
  }
  const pending = rejection(toFormData({ file }, { signal: controller.signal }))
  controller.abort('enough')

  expect(await pending).toBe('enough')
})

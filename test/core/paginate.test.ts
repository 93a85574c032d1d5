import {
  type Client,
  isAPIError,
  OpenAIError,
  type Page,
  paginate,
  paginatePages,
  type RequestOptions,
  requestJSON,
} from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { drain, rejection } from './support.ts'

interface Thing {
  id: string
}

interface ListThingsParams {
  limit?: number | undefined
  after?: string | undefined
}

const listThings = (
  client: Client,
  params: ListThingsParams = {},
  options?: RequestOptions,
): Promise<Page<Thing>> => requestJSON(client, { method: 'GET', path: '/things', query: params }, options)

const page = (ids: string[], more: object = {}): Page<Thing> => ({
  object: 'list',
  data: ids.map((id) => ({ id })),
  has_more: false,
  ...more,
})

/** A list function that gives these pages one after the other, and keeps what it is asked. */
function listOf(...pages: (Page<Thing> | Error)[]) {
  const calls: { client: Client; params: ListThingsParams; options: RequestOptions | undefined }[] = []
  const list = async (client: Client, params: ListThingsParams, options?: RequestOptions) => {
    calls.push({ client, params, options })
    const next = pages[calls.length - 1]
    if (next instanceof Error) throw next
    if (!next) throw new Error('One page too many was asked for')
    return next
  }
  return { list, calls, cursors: () => calls.map(({ params }) => params.after) }
}

const client: Client = {
  request: () => Promise.reject(new Error('not used')),
}

const ids = async (items: AsyncIterable<Thing>) => {
  const all: string[] = []
  for await (const { id } of items) all.push(id)
  return all
}

describe.each(eachClient)('over the wire ($name)', ({ createClient }) => {
  afterEach(() => {
    nock.cleanAll()
  })

  test('each page is asked for with the cursor of the last, and all that was given', async () => {
    const local = createClient({ apiKey: 'sk-test', baseURL: 'http://core.test/v1', maxRetries: 0 })
    const scope = nock('http://core.test', { reqheaders: { 'x-a': '1' } })
    scope
      .get('/v1/things')
      .query({ limit: '2' })
      .reply(200, page(['a', 'b'], { has_more: true }))
    scope
      .get('/v1/things')
      .query({ limit: '2', after: 'b' })
      .reply(200, page(['c'], { has_more: true, last_id: 'x/y' }))
    scope
      .get('/v1/things')
      .query({ limit: '2', after: 'x/y' })
      .reply(200, page(['d']))

    expect(await ids(paginate(listThings, local, { limit: 2 }, { headers: { 'x-a': '1' } }))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
    expect(scope.isDone()).toBe(true)
  })

  test('the error of a page comes after the items before it', async () => {
    const local = createClient({ baseURL: 'http://core.test/v1', maxRetries: 0 })
    nock('http://core.test')
      .get('/v1/things')
      .reply(200, page(['a'], { has_more: true }))
    nock('http://core.test')
      .get('/v1/things?after=a')
      .reply(500, { error: { message: 'boom' } })
    const { items, error } = await drain(paginate(listThings, local))

    expect(items).toEqual([{ id: 'a' }])
    expect(isAPIError(error)).toBe(true)
    expect(error.status).toBe(500)
  })
})

describe('cursors', () => {
  test.each<[what: string, pages: Page<Thing>[], cursors: (string | undefined)[], items: string[]]>([
    ['no more', [page(['a', 'b'])], [undefined], ['a', 'b']],
    [
      'next, a cursor that is no id',
      [page(['a'], { has_more: true, next: 'n', last_id: 'z' }), page(['b'], { next: null })],
      [undefined, 'n'],
      ['a', 'b'],
    ],
    ['last_id', [page(['a'], { has_more: true, last_id: 'z' }), page(['b'])], [undefined, 'z'], ['a', 'b']],
    [
      'the last item without a last_id',
      [page(['a', 'b'], { has_more: true }), page(['c'])],
      [undefined, 'b'],
      ['a', 'b', 'c'],
    ],
    [
      'the last item with a last_id of null',
      [page(['a'], { has_more: true, last_id: null }), page(['b'])],
      [undefined, 'a'],
      ['a', 'b'],
    ],
    [
      'an empty page that has a cursor',
      [page([], { has_more: true, last_id: 'z' }), page(['a'])],
      [undefined, 'z'],
      ['a'],
    ],
    ['an empty page without a cursor', [page([], { has_more: true })], [undefined], []],
    ['an empty list', [page([])], [undefined], []],
    ['a last_id although there is no more', [page(['a'], { last_id: 'a' })], [undefined], ['a']],
    ['has_more that is missing', [page(['a'], { has_more: undefined, last_id: 'a' })], [undefined], ['a']],
    ['has_more of null', [page(['a'], { has_more: null })], [undefined], ['a']],
    [
      'an item without an id',
      [{ ...page([]), data: [{} as Thing], has_more: true }],
      [undefined],
      [undefined as unknown as string],
    ],
    [
      'three pages',
      [page(['a'], { has_more: true }), page(['b'], { has_more: true }), page(['c'])],
      [undefined, 'a', 'b'],
      ['a', 'b', 'c'],
    ],
  ])('%s', async (_what, pages, cursors, items) => {
    const things = listOf(...pages)

    expect(await ids(paginate(things.list, client))).toEqual(items)
    expect(things.cursors()).toEqual(cursors)

    const again = listOf(...pages)
    expect((await drain(paginatePages(again.list, client))).items).toEqual(pages)
    expect(again.cursors()).toEqual(cursors)
  })

  test('begin where the params say, which stay as they are', async () => {
    const params = Object.freeze({ limit: 1, after: 'x' })
    const things = listOf(page(['y'], { has_more: true }), page(['z']))

    expect(await ids(paginate(things.list, client, params))).toEqual(['y', 'z'])
    expect(things.calls.map(({ params }) => params)).toEqual([
      { limit: 1, after: 'x' },
      { limit: 1, after: 'y' },
    ])
    expect(params).toEqual({ limit: 1, after: 'x' })
  })

  test('client and options go along with each request', async () => {
    const options = { timeout: 5 }
    const things = listOf(page(['a'], { has_more: true }), page(['b']))
    await ids(paginate(things.list, client, { limit: 1 }, options))

    expect(things.calls).toHaveLength(2)
    for (const call of things.calls) {
      expect(call.client).toBe(client)
      expect(call.options).toBe(options)
    }
  })

  test('that a server repeats are an error, after the items of the page', async () => {
    const same = page(['a'], { has_more: true })
    const { items, error } = await drain(paginate(listOf(same, same).list, client))

    expect(items).toEqual([{ id: 'a' }, { id: 'a' }])
    expect(error).toBeInstanceOf(OpenAIError)

    const first = listOf(page(['x'], { has_more: true }))
    expect((await drain(paginate(first.list, client, { after: 'x' }))).error).toBeInstanceOf(OpenAIError)
    expect(first.calls).toHaveLength(1)
  })
})

describe('laziness', () => {
  const three = () =>
    listOf(page(['a', 'b'], { has_more: true }), page(['c'], { has_more: true }), page(['d']))

  test('nothing is asked for before the first item is', async () => {
    const things = three()
    const items = paginate(things.list, client)
    const pages = paginatePages(things.list, client)
    await Promise.resolve()

    expect(things.calls).toHaveLength(0)
    await items.return()
    await pages.return()
    expect(things.calls).toHaveLength(0)
  })

  test('a page is asked for when its first item is', async () => {
    const things = three()
    const items = paginate(things.list, client)

    expect((await items.next()).value).toEqual({ id: 'a' })
    expect((await items.next()).value).toEqual({ id: 'b' })
    expect(things.calls).toHaveLength(1)
    expect((await items.next()).value).toEqual({ id: 'c' })
    expect(things.calls).toHaveLength(2)
  })

  test('leaving early asks for nothing more', async () => {
    const things = three()
    for await (const { id } of paginate(things.list, client)) if (id === 'b') break
    for await (const _page of paginatePages(things.list, client)) break

    // One page for each of the two.
    expect(things.cursors()).toEqual([undefined, undefined])
  })

  test('an error ends the list', async () => {
    const boom = new Error('boom')
    const things = listOf(page(['a'], { has_more: true }), boom)
    const items = paginate(things.list, client)
    await items.next()

    expect(await rejection(items.next())).toBe(boom)
    expect(await items.next()).toEqual({ done: true, value: undefined })
    expect(things.calls).toHaveLength(2)
  })
})

test('an abort between two pages rejects with the reason of the signal', async () => {
  for (const { createClient } of eachClient) {
    const controller = new AbortController()
    const local = createClient({
      baseURL: 'http://core.test/v1',
      fetch: async () => Response.json(page([`${Math.random()}`], { has_more: true })),
    })
    let count = 0
    const loop = async () => {
      for await (const _thing of paginate(listThings, local, {}, { signal: controller.signal })) {
        if (++count === 3) controller.abort('enough')
      }
    }

    expect(await rejection(loop())).toBe('enough')
    expect(count).toBe(3)
  }
})

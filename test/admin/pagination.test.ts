import {
  type CompletionsUsageResult,
  type CostResult,
  listAdminApiKeys,
  listCompletionsUsage,
  listCosts,
  listGroupRoles,
  listOrganizationGroups,
  listProjectGroups,
  listProjects,
  listProjectUsers,
  paginateUsage,
  type UsageBucket,
} from '@oaix/admin'
import { APIError, type Client, OpenAIError, paginate, paginatePages } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const options = { apiKey: 'sk-admin', baseURL: 'http://admin.test/v1', maxRetries: 0 }
const api = () => nock('http://admin.test')

afterEach(() => {
  nock.cleanAll()
})

/** Everything that is iterated, and what ended it where that was an error. */
async function collect<Item>(source: AsyncIterable<Item>): Promise<{ items: Item[]; error?: unknown }> {
  const items: Item[] = []
  try {
    for await (const item of source) items.push(item)
    return { items }
  } catch (error) {
    return { items, error }
  }
}

const bucket = (start_time: number): UsageBucket<never> => ({
  object: 'bucket',
  start_time,
  end_time: start_time + 60,
  results: [],
})

/** A client with an answer for each page; keeps what it was asked for. */
function usageClient(pages: Record<string, unknown>): { client: Client; asked: object[] } {
  const asked: object[] = []
  const client: Client = {
    request: async ({ query }) => {
      asked.push({ ...query })
      return Response.json(pages[`${(query as { page?: string }).page ?? 'first'}`])
    },
  }
  return { client, asked }
}

describe.each(eachClient)('cursor lists with the client on $name', ({ createClient }) => {
  const client = createClient(options)

  test('follow last_id and keep the filters', async () => {
    const filters = { include_archived: 'true', limit: '2' }
    api()
      .get('/v1/organization/projects')
      .query(filters)
      .reply(200, { object: 'list', data: [{ id: 'a' }, { id: 'b' }], last_id: 'b', has_more: true })
      .get('/v1/organization/projects')
      .query({ ...filters, after: 'b' })
      .reply(200, { object: 'list', data: [{ id: 'c' }], last_id: 'c', has_more: false })
    const { items } = await collect(paginate(listProjects, client, { include_archived: true, limit: 2 }))
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(nock.isDone()).toBe(true)
  })

  test('go by the last item where there is no last_id, with the ids of the path on every page', async () => {
    api()
      .get('/v1/organization/projects/proj_1/users')
      .reply(200, { object: 'list', data: [{ id: 'a' }], has_more: true })
      .get('/v1/organization/projects/proj_1/users')
      .query({ after: 'a' })
      .reply(200, { object: 'list', data: [], has_more: false, first_id: null, last_id: null })
    const { items } = await collect(paginate(listProjectUsers, client, { project_id: 'proj_1' }))
    expect(items).toEqual([{ id: 'a' }])
    expect(nock.isDone()).toBe(true)
  })

  test('start after the given item', async () => {
    api()
      .get('/v1/organization/admin_api_keys')
      .query({ after: 'k', order: 'desc' })
      .reply(200, { object: 'list', data: [{ id: 'l' }], has_more: false })
    const { items } = await collect(paginate(listAdminApiKeys, client, { after: 'k', order: 'desc' }))
    expect(items).toEqual([{ id: 'l' }])
  })
})

describe('lists with a cursor of their own', () => {
  const pages = (items: object[]) => {
    const asked: unknown[] = []
    const client: Client = {
      request: async ({ query }) => {
        const { after } = query as { after?: string }
        asked.push(after)
        const data = [items[asked.length - 1]]
        const last = asked.length === items.length
        return Response.json({
          object: 'list',
          data,
          has_more: !last,
          next: last ? null : `cursor_${asked.length}`,
        })
      },
    }
    return { client, asked }
  }

  test('hand the cursor over', async () => {
    const { client } = pages([{ id: 'a' }, { id: 'b' }])
    expect(await listOrganizationGroups(client)).toEqual({
      object: 'list',
      data: [{ id: 'a' }],
      has_more: true,
      next: 'cursor_1',
    })
  })

  test('are iterated by it', async () => {
    const { client, asked } = pages([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
    const { items } = await collect(paginate(listGroupRoles, client, { group_id: 'group_1' }))
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(asked).toEqual([undefined, 'cursor_1', 'cursor_2'])
  })

  test('are iterated by it where items have no id', async () => {
    const { client, asked } = pages([{ group_id: 'a' }, { group_id: 'b' }])
    const { items } = await collect(paginatePages(listProjectGroups, client, { project_id: 'proj_1' }))
    expect(items.map(({ data }) => data[0]?.group_id)).toEqual(['a', 'b'])
    expect(asked).toEqual([undefined, 'cursor_1'])
  })
})

describe.each(eachClient)('paginateUsage with the client on $name', ({ createClient }) => {
  const client = createClient(options)
  const query = { start_time: '1', 'group_by[]': ['model', 'project_id'], 'models[]': 'gpt-5' }
  const params = { start_time: 1, group_by: ['model', 'project_id'], models: ['gpt-5'] } as const

  test('goes through all pages with the same filters', async () => {
    const result = { object: 'organization.usage.completions.result', input_tokens: 1, model: 'gpt-5' }
    api()
      .get('/v1/organization/usage/completions')
      .query(query)
      .reply(200, {
        object: 'page',
        data: [{ ...bucket(1), results: [result] }],
        has_more: true,
        next_page: 'page_AA==',
      })
      .get('/v1/organization/usage/completions')
      .query({ ...query, page: 'page_AA==' })
      .reply(200, { object: 'page', data: [bucket(61), bucket(121)], has_more: false, next_page: null })
    const { group_by, models } = params
    const buckets: AsyncIterable<UsageBucket<CompletionsUsageResult>> = paginateUsage(
      listCompletionsUsage,
      client,
      { start_time: 1, group_by: [...group_by], models: [...models] },
    )
    expect(await collect(buckets)).toEqual({
      items: [{ ...bucket(1), results: [result] }, bucket(61), bucket(121)],
    })
    expect(nock.isDone()).toBe(true)
  })

  test('rejects with the error of a later page, after the buckets before it', async () => {
    api()
      .get('/v1/organization/costs')
      .query({ start_time: 1 })
      .reply(200, { object: 'page', data: [bucket(1)], has_more: true, next_page: 'two' })
      .get('/v1/organization/costs')
      .query({ start_time: 1, page: 'two' })
      .reply(400, { error: { message: 'no such page', code: 'bad_page' } })
    const { items, error } = await collect(paginateUsage(listCosts, client, { start_time: 1 }))
    expect(items).toEqual([bucket(1)])
    expect(error).toBeInstanceOf(APIError)
    expect(error).toMatchObject({ status: 400, code: 'bad_page' })
  })

  test('ends with the reason of an abort between pages', async () => {
    api()
      .get('/v1/organization/costs')
      .query({ start_time: 1 })
      .reply(200, { object: 'page', data: [bucket(1)], has_more: true, next_page: 'two' })
    const controller = new AbortController()
    const reason = new Error('enough')
    const buckets = paginateUsage(listCosts, client, { start_time: 1 }, { signal: controller.signal })
    expect(await buckets.next()).toEqual({ done: false, value: bucket(1) })
    controller.abort(reason)
    await expect(buckets.next()).rejects.toBe(reason)
    expect(await buckets.next()).toEqual({ done: true, value: undefined })
  })
})

describe('paginateUsage', () => {
  test('starts at the given page', async () => {
    const { client, asked } = usageClient({
      two: { object: 'page', data: [bucket(2)], has_more: false, next_page: null },
    })
    const { items } = await collect(paginateUsage(listCosts, client, { start_time: 1, page: 'two' }))
    expect(items).toEqual([bucket(2)])
    expect(asked).toEqual([{ start_time: 1, page: 'two' }])
  })

  test('asks for nothing before the first bucket, and for no page that is not reached', async () => {
    const { client, asked } = usageClient({
      first: { object: 'page', data: [bucket(1), bucket(2)], has_more: true, next_page: 'two' },
    })
    const buckets: AsyncIterable<UsageBucket<CostResult>> = paginateUsage(listCosts, client, {
      start_time: 1,
    })
    expect(asked).toEqual([])
    for await (const { start_time } of buckets) if (start_time === 2) break
    expect(asked).toHaveLength(1)
  })

  test('passes a page without buckets', async () => {
    const { client } = usageClient({
      first: { object: 'page', data: [], has_more: true, next_page: 'two' },
      two: { object: 'page', data: [bucket(2)], has_more: false, next_page: null },
    })
    expect(await collect(paginateUsage(listCosts, client, { start_time: 1 }))).toEqual({ items: [bucket(2)] })
  })

  test.each([
    ['there is no more', { has_more: false, next_page: 'two' }],
    ['there is more, but no page is named', { has_more: true, next_page: null }],
    ['neither is said', {}],
  ])('ends where %s', async (_what, end) => {
    const { client, asked } = usageClient({ first: { object: 'page', data: [bucket(1)], ...end } })
    expect(await collect(paginateUsage(listCosts, client, { start_time: 1 }))).toEqual({ items: [bucket(1)] })
    expect(asked).toHaveLength(1)
  })

  test('rejects where the server goes round in circles', async () => {
    const { client, asked } = usageClient({
      first: { object: 'page', data: [bucket(1)], has_more: true, next_page: 'two' },
      two: { object: 'page', data: [bucket(2)], has_more: true, next_page: 'three' },
      three: { object: 'page', data: [bucket(3)], has_more: true, next_page: 'two' },
    })
    const { items, error } = await collect(paginateUsage(listCosts, client, { start_time: 1 }))
    expect(items).toEqual([bucket(1), bucket(2), bucket(3)])
    expect(error).toBeInstanceOf(OpenAIError)
    expect(asked).toHaveLength(3)
  })

  test.each([[{}], [{ data: null, has_more: true, next_page: 'two' }], [null]])(
    'rejects on %j in place of a page',
    async (answer) => {
      const { client } = usageClient({ first: answer })
      const { items, error } = await collect(paginateUsage(listCosts, client, { start_time: 1 }))
      expect(items).toEqual([])
      expect(error).toBeInstanceOf(TypeError)
    },
  )
})

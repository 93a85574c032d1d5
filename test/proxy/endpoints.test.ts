import { type APIRequest, type Client, path } from '@oaix/core'
import { createProxy, type Operation } from '@oaix/proxy'
import { describe, expect, test } from 'vitest'
import { packages } from '../../scripts/workspace.mjs'
import { endpoints } from '../support/operations.ts'
import { expectNoKey, json, key, refusal, setUp } from './support.ts'

const names = packages()
  .map(({ name }) => name)
  .filter((name) => !['oaix', 'core', 'proxy', 'testing'].includes(name))
const modules = Object.fromEntries(
  await Promise.all(
    names.map(
      async (name): Promise<[string, Record<string, Operation>]> => [name, await import(`@oaix/${name}`)],
    ),
  ),
)

expectNoKey()

/** The request of a function for an id, with what the row says that it sends. */
function requestOf({ method, path, body, sends, asks }: (typeof endpoints)[number]): [string, RequestInit] {
  const query = asks ? `?${new URLSearchParams(asks as Record<string, string>)}` : ''
  const address = `/api/openai${path.replace(/\{\w+\}/g, 'an-id')}${query}`
  if (body === 'multipart') {
    const form = new FormData()
    form.set('file', new File(['x'], 'x.txt'))
    for (const [name, value] of Object.entries(sends ?? {})) form.set(name, `${value}`)
    return [address, { method, body: form }]
  }
  return [address, body ? json({ field: 'x', ...sends }) : { method }]
}

describe.each(endpoints)('$name', (row) => {
  const operation = modules[row.package]?.[row.name] as Operation
  const [address, init] = requestOf(row)

  test('is let through, by its own method and path', async () => {
    const seen: string[] = []
    const { ask, sent } = setUp({
      allow: [operation],
      authorize: (_request, { method, path }) => {
        seen.push(`${method} ${path}`)
        return true
      },
    })
    const response = await ask(address, init)
    expect(response.status, await response.clone().text()).toBe(200)
    expect(seen).toEqual([`${row.method} ${row.path}`])
    expect(sent[0]?.url.pathname).toBe(`/v1${row.path.replace(/\{\w+\}/g, 'an-id')}`)
    expect(sent[0]?.headers.get('openai-beta')).toBe(row.beta ?? null)
    expect(sent[0]?.headers.get('authorization')).toBe(`Bearer ${key}`)
  })

  test('takes the body that it would send, and no other', async () => {
    const { ask, sent, errors } = setUp({ allow: [operation] })
    const type = row.body === 'multipart' ? 'application/x-www-form-urlencoded' : 'text/plain'
    const body = row.method === 'POST' ? { body: 'model=x', headers: { 'content-type': type } } : {}
    const response = await ask(address, { method: row.method, ...body })
    // The files of a form may be of any type, where nothing has to be looked for in it.
    const isOpen = row.body === 'multipart' && !row.sends?.stream
    expect(response.status).toBe(isOpen || !row.body ? 200 : 400)
    if (!row.body) expect(sent.map(({ body }) => body)).toEqual([undefined])
    expect(errors).toEqual([])
  })

  test('does not let its neighbours through', async () => {
    const { ask, sent } = setUp({ allow: [operation] })
    const allowed: (string | number)[] = []
    const length = row.path.split('/').length
    for (const other of endpoints.filter(({ path }) => path.split('/').length === length)) {
      const [address, init] = requestOf(other)
      const response = await ask(address, init)
      if (response.status === 200) allowed.push(`${other.method} ${other.path}`)
    }
    expect(new Set(allowed)).toEqual(new Set([`${row.method} ${row.path}`]))
    expect(new Set(sent.map(({ url }) => url.pathname)).size).toBe(1)
  })
})

describe('what makes no single request', () => {
  // These ask for one thing first: the one polls it, the other goes on from elsewhere when a connection broke.
  const readable = ['waitForFileProcessing', 'resumeResponse']
  const rows = new Set(endpoints.map(({ name }) => name))
  const helpers = Object.entries(modules).flatMap(([name, module]) =>
    Object.entries(module).flatMap(([helper, operation]) =>
      rows.has(helper) || readable.includes(helper) || typeof operation !== 'function'
        ? []
        : [{ name, helper, operation }],
    ),
  )

  test.each(helpers)('$name $helper is refused', async ({ operation }) => {
    const proxy = createProxy({ apiKey: key, allow: [operation] })
    const request = () => proxy(new Request('https://page.test/chat/completions', json({})))
    const message = 'allow[0] is no endpoint: list the endpoint functions that it calls instead'
    await expect(request()).rejects.toThrow(message)
    // Not only at the first request.
    await expect(request()).rejects.toThrow(message)
  })

  test('the error has the place in a rule', async () => {
    const [{ operation } = { operation: async () => {} }] = helpers
    const listed = modules.files?.listFiles as Operation
    const proxy = createProxy({ apiKey: key, allow: [listed, { operation: [listed, operation] }] })
    await expect(proxy(new Request('https://page.test/files'))).rejects.toThrow(
      'allow[1].operation[1] is no endpoint',
    )
  })
})

test('a function of your own is read like the others', async () => {
  const retrieveThing = (client: Client, { thing_id }: { thing_id: string }): Promise<Response> =>
    client.request({ method: 'GET', path: path`/things/${thing_id}/parts` } satisfies APIRequest)
  const { ask, sent } = setUp({ allow: [retrieveThing] })
  await ask('/api/openai/things/a%20b/parts')
  expect(sent[0]?.url.pathname).toBe('/v1/things/a%20b/parts')
  expect(await refusal(ask('/api/openai/things'))).toEqual([403, 'operation_not_allowed', null])
})

test('a function that makes two requests is none, even if it hides that', async () => {
  const twice: Operation = async (client) => {
    await client.request({ method: 'GET', path: '/a' })
    await client.request({ method: 'GET', path: '/b' }).catch(() => {})
  }
  const { ask } = setUp({ allow: [twice] })
  await expect(ask('/api/openai/a')).rejects.toThrow('allow[0] is no endpoint')
})

test('functions are read at the first request, and once', async () => {
  let calls = 0
  const listThings: Operation = (client) => {
    calls++
    return client.request({ method: 'GET', path: '/things' })
  }
  const { ask } = setUp({ allow: [listThings] })
  expect(calls).toBe(0)
  await ask('/api/openai/things')
  await ask('/api/openai/things')
  expect(calls).toBe(1)
})

test('an id can not be a word that makes the path that of another operation', async () => {
  // Every pair of operations that differ in a word where the other has an id.
  const pairs = endpoints.flatMap((mine) =>
    endpoints.flatMap((other) => {
      const names = mine.path.split('/')
      const words = other.path.split('/')
      const fits =
        mine.method === other.method &&
        mine.path !== other.path &&
        names.length === words.length &&
        names.every(
          (name, index) => name.startsWith('{') || words[index]?.startsWith('{') || name === words[index],
        )
      return fits && names.some((name, index) => name.startsWith('{') && !words[index]?.startsWith('{'))
        ? [{ mine, other }]
        : []
    }),
  )
  expect(pairs.length).toBeGreaterThan(3)
  for (const { mine, other } of pairs) {
    const { ask, sent } = setUp({ allow: [modules[mine.package]?.[mine.name] as Operation] })
    const words = other.path.split('/')
    const [, init] = requestOf(mine)
    for (const change of [(word: string) => word, (word: string) => word.toUpperCase()]) {
      const address = mine.path
        .split('/')
        .map((name, index) => {
          const word = words[index] ?? ''
          return name.startsWith('{') && !word.startsWith('{') ? change(word) : name
        })
        .join('/')
        .replace(/\{\w+\}/g, 'an-id')
      expect(await refusal(ask(`/api/openai${address}`, init)), address).toEqual([
        403,
        'operation_not_allowed',
        null,
      ])
    }
    expect(sent).toEqual([])
  }
})

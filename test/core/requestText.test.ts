import { type APIRequest, requestText } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { rejection, serve } from './support.ts'

const get: APIRequest = { method: 'GET', path: '/text' }

describe.each(eachClient)('requestText ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', baseURL: 'http://core.test/v1', maxRetries: 0 })

  afterEach(() => {
    nock.cleanAll()
  })

  test.each(['1\n00:00:01,000 --> 00:00:02,000\nGrüße 漢🙂\n', '', '{"not":"parsed"}'])(
    'resolves to the text: %j',
    async (text) => {
      const scope = nock('http://core.test', { reqheaders: { accept: 'text/plain', 'x-a': '1' } })
        .get('/v1/text')
        .query({ a: 'b' })
        .reply(200, text)
      const request = { ...get, headers: { accept: 'text/plain' }, query: { a: 'b' } }

      expect(await requestText(client, request, { headers: { 'x-a': '1' } })).toBe(text)
      expect(scope.isDone()).toBe(true)
    },
  )

  test('rejects with the error of the answer', async () => {
    nock('http://core.test')
      .get('/v1/text')
      .reply(400, { error: { message: 'bad', param: 'file' } })

    expect(await rejection(requestText(client, get))).toMatchObject({
      name: 'APIError',
      status: 400,
      param: 'file',
    })
  })

  test('ends the body with the caller’s signal', async () => {
    const controller = new AbortController()
    const server = await serve((_request, response) => {
      response.write('half')
      setTimeout(() => controller.abort('enough'), 20)
    })
    const local = createClient({ baseURL: server.baseURL })

    expect(await rejection(requestText(local, get, { signal: controller.signal }))).toBe('enough')
    await expect.poll(() => server.sockets.size).toBe(0)
    await server.close()
  })
})

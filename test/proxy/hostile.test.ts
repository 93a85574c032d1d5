import { createTranscription } from '@oaix/audio'
import { createChatCompletion, retrieveChatCompletion, streamChatCompletion } from '@oaix/chat'
import { deleteFile, retrieveFile, retrieveFileContent } from '@oaix/files'
import { createRealtimeCall } from '@oaix/realtime'
import { createResponse, retrieveResponse } from '@oaix/responses'
import { describe, expect, test } from 'vitest'
import { expectNoKey, json, refusal, setUp } from './support.ts'

expectNoKey()

const chatPath = '/api/openai/chat/completions'

describe('paths', () => {
  test.each([
    '/api/openai/files/a%2Fcontent',
    '/api/openai/files/a%2fcontent',
    '/api/openai/files/a%5Ccontent',
    '/api/openai/files/a%252Fcontent',
    '/api/openai/files/%252e%252e',
    '/api/openai/files/..%2Fmodels',
    '/api/openai/files/%00',
    '/api/openai/files/a%0d%0aX-Evil:1',
    '/api/openai/files/%7F',
    '/api/openai/files/%FF',
    '/api/openai/files/%',
    '/api/openai/files/',
    '/api/openai/files//',
    '/api/openai//files/a',
    '/api/openai/files//content',
    '/api/openai/files/a/',
    '/api/openai/Files/a',
    '/api/openai/FILES/a',
    '/api/openai/%66iles/a',
    '/api/openai/files/a/content/',
    '/api/openai/files/a/Content',
    '/api/openai/v1/files/a',
    '/api/openai/constructor',
    '/api/openai/__proto__',
    '/api/openai/files',
  ])('%s', async (path) => {
    const { ask, sent, errors } = setUp({ allow: [retrieveFile, retrieveFileContent] })
    expect(await refusal(ask(path))).toEqual([403, 'operation_not_allowed', null])
    expect([sent, errors]).toEqual([[], []])
  })

  test.each([
    ['/api/openai/files/../models', 403],
    ['/api/openai/files/%2e%2e/models', 403],
    ['/api/openai/files/a/..', 403],
    ['/api/openai/../files/a', 404],
    ['/api/openai/..%2ffiles/a', 403],
    ['/elsewhere/../api/openai/files/a', 200],
  ])('%s is what it resolves to', async (path, status) => {
    const { ask, sent } = setUp({ allow: [retrieveFile] })
    expect((await ask(path)).status).toBe(status)
    expect(sent.map(({ url }) => url.pathname)).toEqual(status === 200 ? ['/v1/files/a'] : [])
  })

  test.each([
    ['file-1', 'file-1'],
    ['a%20b', 'a%20b'],
    ['a%3Fb', 'a%3Fb'],
    ['a%23b', 'a%23b'],
    ['ft:gpt:org::id', 'ft%3Agpt%3Aorg%3A%3Aid'],
    ['%C3%A4', '%C3%A4'],
    ['...', '...'],
    ['a;b', 'a%3Bb'],
    ['{file_id}', '%7Bfile_id%7D'],
    ['$&', '%24%26'],
    ['__proto__', '__proto__'],
  ])('the id %s stays one segment', async (id, expected) => {
    const { ask, sent } = setUp({ allow: [retrieveFile] })
    expect((await ask(`/api/openai/files/${id}`)).status).toBe(200)
    expect(sent[0]?.url.href).toBe(`https://api.test/v1/files/${expected}`)
  })

  test.each(['PUT', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND', 'DELETE', 'POST'])('%s', async (method) => {
    const { ask, sent } = setUp({ allow: [retrieveFile] })
    expect((await ask('/api/openai/files/a', { method })).status).toBe(403)
    expect(sent).toEqual([])
  })

  test('a header can not change the method', async () => {
    const { ask, sent } = setUp({ allow: [retrieveFile, retrieveChatCompletion] })
    await ask('/api/openai/files/a', { headers: { 'x-http-method-override': 'DELETE' } })
    expect(sent[0]?.method).toBe('GET')
    expect(sent[0]?.headers.has('x-http-method-override')).toBe(false)
    const { ask: remove, sent: removed } = setUp({ allow: [deleteFile] })
    expect((await remove('/api/openai/files/a')).status).toBe(403)
    expect(removed).toEqual([])
  })
})

describe('the query', () => {
  test('has nothing that the proxy says itself', async () => {
    const { ask, sent } = setUp({ allow: [retrieveFile] })
    await ask(
      '/api/openai/files/a?api-key=x&api-version=2099-01-01&subscription-key=y&a.b=1&after=z&constructor=1',
    )
    expect(sent[0]?.url.search).toBe('?after=z&constructor=1')
  })

  test('has names that are no names', async () => {
    const { ask, sent } = setUp({ allow: [retrieveFile] })
    expect((await ask('/api/openai/files/a?__proto__=1&__proto__=2&toString=x&hasOwnProperty')).status).toBe(
      200,
    )
    expect(sent[0]?.url.search).toContain('toString=x')
  })
})

describe('JSON', () => {
  test.each([
    ['nothing', ''],
    ['a half', '{"model":'],
    ['a list', '[]'],
    ['a list of requests', '[{"model":"m"}]'],
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"model"'],
    ['two values', '{}{}'],
    ['a comment', '{/**/}'],
    ['a constructor', '{"constructor":{"name":"Object"},"model":"m"}'],
    ['a form', 'model=m'],
  ])('%s is none', async (_name, body) => {
    const { ask, sent, errors } = setUp({ allow: [createChatCompletion] })
    expect(await refusal(ask(chatPath, json(body)))).toEqual([400, 'invalid_body', null])
    expect([sent, errors]).toEqual([[], []])
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'application/json-seq',
    'multipart/mixed; boundary=a',
    'x/y; application/json',
    '',
  ])('as %s it is refused', async (type) => {
    const { ask, sent } = setUp({ allow: [createChatCompletion] })
    const request = json({ model: 'm' }, { 'content-type': type })
    expect(await refusal(ask(chatPath, request))).toEqual([400, 'invalid_body', null])
    expect(sent).toEqual([])
  })

  test.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset=latin1'])(
    'as %s it is read',
    async (type) => {
      const { ask, sent } = setUp({ allow: [createChatCompletion] })
      expect((await ask(chatPath, json({ model: 'ä' }, { 'content-type': type }))).status).toBe(200)
      expect(sent[0]?.body).toEqual({ model: 'ä' })
      expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    },
  )

  test('what was checked is what is sent', async () => {
    const rule = { operation: createChatCompletion, models: ['small'], maxOutputTokens: 10 }
    const cases: [string, unknown][] = [
      ['\ufeff{"model":"small"}', { model: 'small', max_completion_tokens: 10 }],
      ['{"model":"large","model":"small"}', { model: 'small', max_completion_tokens: 10 }],
      ['{"model":"small","model":"large"}', 403],
      ['{"\\u006dodel":"large","model":"small"}', { model: 'small', max_completion_tokens: 10 }],
      ['{"__proto__":{"model":"small"}}', 403],
      ['{"model":"large","__proto__":{"model":"small"}}', 403],
      ['{"Model":"small"}', 403],
      ['{"model":"small","max_tokens":5,"max_tokens":1000}', 403],
      ['{"model":"small","__proto__":{"max_tokens":5}}', 'own'],
      ['{"model":"small","n":1e2}', 403],
      ['{"model":"small","max_tokens":1e999}', 403],
      ['{"model":{"toString":"small"}}', 403],
    ]
    for (const [text, expected] of cases) {
      const { ask, sent } = setUp({ allow: [rule] })
      const response = await ask(chatPath, json(text))
      if (typeof expected === 'number') expect([text, response.status, sent]).toEqual([text, expected, []])
      else if (expected === 'own') {
        // The limit is set, whatever stands where a prototype would.
        expect(sent[0]?.body).toHaveProperty('max_completion_tokens', 10)
      } else expect(sent.map(({ body }) => body)).toEqual([expected])
    }
    expect(Object.prototype).not.toHaveProperty('model')
  })

  test.each([['"true"'], ['1'], ['"false"'], ['[true]'], ['{}'], ['0'], ['""']])(
    'stream: %s is neither',
    async (value) => {
      for (const allow of [
        [createChatCompletion],
        [streamChatCompletion],
        [createChatCompletion, streamChatCompletion],
      ]) {
        const { ask, sent } = setUp({ allow })
        const response = ask(chatPath, json(`{"model":"m","stream":${value}}`))
        expect(await refusal(response)).toEqual([400, 'invalid_body', 'stream'])
        expect(sent).toEqual([])
      }
    },
  )

  test('stream, twice', async () => {
    const { ask, sent } = setUp({ allow: [createChatCompletion] })
    expect((await ask(chatPath, json('{"stream":false,"stream":true}'))).status).toBe(403)
    expect((await ask(`${chatPath}?stream=true`, json('{}'))).status).toBe(200)
    expect(sent[0]?.body).toEqual({})
  })

  test('deeper than any', async () => {
    const { ask, sent } = setUp({ allow: [createResponse] })
    const deep = 500_000
    const text = `{"input":${'['.repeat(deep)}${']'.repeat(deep)}}`
    const response = await ask('/api/openai/responses', json(text))
    expect(await refusal(response)).toEqual([400, 'invalid_body', null])
    expect(sent).toEqual([])
  })
})

const sound = '/api/openai/audio/transcriptions'

test('a form that is none, where it is read', async () => {
  const { ask, sent, errors } = setUp({ allow: [{ operation: createTranscription, models: ['m'] }] })
  for (const body of ['', 'x', '--b\r\n', '--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nm']) {
    const request = { method: 'POST', body, headers: { 'content-type': 'multipart/form-data; boundary=b' } }
    expect(await refusal(ask(sound, request))).toEqual([400, 'invalid_body', null])
  }
  expect([sent, errors]).toEqual([[], []])
})

test('a form whose fields have the names of prototypes', async () => {
  const { ask, sent } = setUp({ allow: [{ operation: createTranscription, models: ['m'] }] })
  const body = new FormData()
  body.append('__proto__', 'm')
  body.append('constructor', 'm')
  const response = ask(sound, { method: 'POST', body })
  expect(await refusal(response)).toEqual([403, 'model_not_allowed', 'model'])
  expect(sent).toEqual([])
})

test('a field with brackets beside the one that is checked', async () => {
  const allow = [{ operation: [createTranscription, createRealtimeCall], models: ['m'] }, retrieveResponse]
  const { ask, sent } = setUp({ allow })
  for (const name of ['model[]', 'model[0]', 'stream[]', 'session[model]']) {
    const body = new FormData()
    body.append('model', 'm')
    body.append(name, 'dear')
    expect(await refusal(ask(sound, { method: 'POST', body }))).toEqual([400, 'invalid_body', name])
    const query = ask(`/api/openai/responses/resp_1?${encodeURIComponent(name)}=true`)
    expect(await refusal(query)).toEqual([400, 'invalid_body', name])
  }
  expect(sent).toEqual([])
})

test('the session of a form goes upstream as it was understood', async () => {
  const { ask, sent } = setUp({ allow: [{ operation: createRealtimeCall, models: ['m'] }] })
  const text = '{"model":"dear","model":"m"}'
  const file = new File([text], 'session', { type: 'application/json; charset=utf-16' })
  for (const session of [text, file]) {
    const body = new FormData()
    body.set('session', session)
    expect((await ask('/api/openai/realtime/calls', { method: 'POST', body })).status).toBe(200)
  }
  expect(sent.map(({ body }) => (body as FormData).get('session'))).toEqual([
    '{"model":"m"}',
    '{"model":"m"}',
  ])
})

test('a form of very many fields is read in one pass', async () => {
  const { ask, sent } = setUp({ allow: [{ operation: createTranscription, models: ['m'] }] })
  const part = (name: string | number) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nm\r\n`
  const body = `${Array.from({ length: 100_000 }, (_, index) => part(index)).join('')}--b--`
  // Looking for each name among all of them takes most of a minute.
  const response = ask(sound, {
    method: 'POST',
    body,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  })
  expect(await refusal(response)).toEqual([403, 'model_not_allowed', 'model'])
  expect(sent).toEqual([])
})

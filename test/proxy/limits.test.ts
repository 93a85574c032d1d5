import { streamRun } from '@oaix/assistants'
import { createTranscription, streamTranscription } from '@oaix/audio'
import { createChatCompletion, streamChatCompletion } from '@oaix/chat'
import { createCompletion } from '@oaix/completions'
import { createContainerFile } from '@oaix/containers'
import { createEmbedding } from '@oaix/embeddings'
import { createFile } from '@oaix/files'
import { listModels, retrieveModel } from '@oaix/models'
import type { ProxyOptions } from '@oaix/proxy'
import { createRealtimeCall, createRealtimeClientSecret } from '@oaix/realtime'
import { createResponse, retrieveResponse, streamResponse } from '@oaix/responses'
import { describe, expect, test } from 'vitest'
import { expectNoKey, json, refusal, setUp } from './support.ts'

expectNoKey()

const model = 'gpt-5.4-mini'
const chatPath = '/api/openai/chat/completions'

describe('models', () => {
  const models = [model, 'gpt-realtime']

  test.each([
    ['one of the list', { model }, true, null],
    ['another', { model: 'gpt-5.4-pro' }, false, 'model'],
    ['none', {}, false, 'model'],
    ['null', { model: null }, false, 'model'],
    ['a list', { model: [model] }, false, 'model'],
    ['another case', { model: model.toUpperCase() }, false, 'model'],
    ['with a space', { model: `${model} ` }, false, 'model'],
    ['only in the wrong place', { session: { model } }, false, 'model'],
    ['another in a session as well', { model, session: { model: 'gpt-5.4-pro' } }, false, 'session.model'],
    ['another for a tool', { model, tools: [{ type: 'image_generation', model: 'dear' }] }, false, 'tools'],
    ['another for a tool in disguise', { model, tools: [{ constructor: 1, model: 'dear' }] }, false, 'tools'],
    ['another for a tool outside of a list', { model, tools: { model: 'dear' } }, false, 'tools'],
    ['tools without one', { model, tools: [{ type: 'web_search' }, null, 'x'] }, true, null],
  ])('%s', async (_name, params, isAllowed, param) => {
    const { ask, sent } = setUp({ allow: [{ operation: createResponse, models }] })
    const response = await ask('/api/openai/responses', json({ input: 'Hi', ...params }))
    expect(sent).toHaveLength(isAllowed ? 1 : 0)
    if (isAllowed) expect(sent[0]?.body).toEqual({ input: 'Hi', ...params })
    else expect(await refusal(response)).toEqual([403, 'model_not_allowed', param])
  })

  test('the refusal says which there are', async () => {
    const { ask } = setUp({ allow: [{ operation: createResponse, models }] })
    const { error } = await (await ask('/api/openai/responses', json({ model: 'x' }))).json()
    expect(error.message).toContain('gpt-5.4-mini, gpt-realtime')
  })

  test('in the query, and in the path', async () => {
    const { ask, sent } = setUp({
      allow: [{ operation: [retrieveModel, listModels, createResponse], models }],
    })
    expect((await ask(`/api/openai/models/${model}`)).status).toBe(200)
    expect((await ask('/api/openai/models')).status).toBe(200)
    expect(await refusal(ask('/api/openai/models/dear'))).toEqual([403, 'model_not_allowed', 'model'])
    const both = ask('/api/openai/responses?model=dear', json({ model }))
    expect(await refusal(both)).toEqual([403, 'model_not_allowed', 'model'])
    expect(sent).toHaveLength(2)
  })

  test('in a form, which arrives as it was', async () => {
    const { page, ask, sent } = setUp({ allow: [{ operation: createTranscription, models: ['whisper-1'] }] })
    const file = new File(['sound'], 'ä "1".mp3', { type: 'audio/mpeg' })
    await createTranscription(page, { file, model: 'whisper-1', include: ['logprobs'] })
    const form = sent[0]?.body as FormData
    expect([...form.keys()].sort()).toEqual(['file', 'include[]', 'model'])
    const arrived = form.get('file') as File
    expect([arrived.name, arrived.type, await arrived.text()]).toEqual(['ä "1".mp3', 'audio/mpeg', 'sound'])

    const forms: ((form: FormData) => void)[] = [
      (form) => form.set('model', 'dear'),
      (form) => form.delete('model'),
      (form) => form.append('model', 'dear'),
      (form) => form.append('model', 'whisper-1'),
      (form) => form.set('model', new File(['whisper-1'], 'model')),
    ]
    for (const change of forms) {
      const body = new FormData()
      body.set('file', file)
      body.set('model', 'whisper-1')
      change(body)
      const response = ask('/api/openai/audio/transcriptions', { method: 'POST', body })
      expect(await refusal(response)).toEqual([403, 'model_not_allowed', 'model'])
    }
    expect(sent).toHaveLength(1)
  })

  test('of several rules for one function, the first that fits', async () => {
    const { ask, sent } = setUp({
      allow: [
        { operation: createChatCompletion, models: ['small'], maxOutputTokens: 100 },
        { operation: [createChatCompletion, streamChatCompletion], models: ['large'], maxOutputTokens: 10 },
      ],
    })
    for (const params of [{ model: 'small' }, { model: 'large' }, { model: 'large', stream: true }]) {
      expect((await ask(chatPath, json(params))).status).toBe(200)
    }
    expect(sent.map(({ body }) => body)).toEqual([
      { model: 'small', max_completion_tokens: 100 },
      { model: 'large', max_completion_tokens: 10 },
      { model: 'large', max_completion_tokens: 10, stream: true },
    ])
    expect(await refusal(ask(chatPath, json({ model: 'small', stream: true })))).toEqual([
      403,
      'model_not_allowed',
      'model',
    ])
    expect(await refusal(ask(chatPath, json({ model: 'large', max_tokens: 50 })))).toEqual([
      403,
      'model_not_allowed',
      'model',
    ])
  })
})

describe('maxOutputTokens', () => {
  const limit = 100
  const denied = [403, 'max_output_tokens_exceeded']

  test.each<[string, string, object, object | string]>([
    ['set where there is none', 'chat/completions', {}, { max_completion_tokens: 100 }],
    [
      'set for null',
      'chat/completions',
      { max_tokens: null },
      { max_tokens: null, max_completion_tokens: 100 },
    ],
    ['kept', 'chat/completions', { max_completion_tokens: 100 }, { max_completion_tokens: 100 }],
    ['the older name', 'chat/completions', { max_tokens: 7 }, { max_tokens: 7 }],
    ['too many', 'chat/completions', { max_completion_tokens: 101 }, 'max_completion_tokens'],
    ['too many by the older name', 'chat/completions', { max_tokens: 101 }, 'max_tokens'],
    [
      'too many by one of both',
      'chat/completions',
      { max_completion_tokens: 1, max_tokens: 101 },
      'max_tokens',
    ],
    ['shared by choices', 'chat/completions', { n: 3 }, { n: 3, max_completion_tokens: 33 }],
    [
      'too many for all choices',
      'chat/completions',
      { n: 2, max_completion_tokens: 51 },
      'max_completion_tokens',
    ],
    ['more choices than tokens', 'chat/completions', { n: 101 }, 'n'],
    ['half a choice', 'chat/completions', { n: 0.5 }, 'n'],
    ['choices as a text', 'chat/completions', { n: '2' }, 'n'],
    ['no choices', 'chat/completions', { n: 0 }, 'n'],
    ['without an end', 'chat/completions', { max_completion_tokens: 'inf' }, 'max_completion_tokens'],
    ['a text', 'chat/completions', { max_completion_tokens: '5' }, 'max_completion_tokens'],
    ['a list', 'chat/completions', { max_completion_tokens: [5] }, 'max_completion_tokens'],
    [
      'less than nothing, which some servers take for all',
      'chat/completions',
      { max_tokens: -1 },
      'max_tokens',
    ],
    ['nothing', 'chat/completions', { max_tokens: 0 }, 'max_tokens'],
    [
      'under a name of another operation',
      'chat/completions',
      { max_output_tokens: 5 },
      { max_output_tokens: 5, max_completion_tokens: 100 },
    ],
    ['of a response', 'responses', {}, { max_output_tokens: 100 }],
    ['too many of a response', 'responses', { max_output_tokens: 1e9 }, 'max_output_tokens'],
    ['of a completion', 'completions', { prompt: 'a' }, { prompt: 'a', max_tokens: 100 }],
    [
      'of completions to choose from',
      'completions',
      { n: 1, best_of: 4 },
      { n: 1, best_of: 4, max_tokens: 25 },
    ],
    ['of several prompts', 'completions', { prompt: ['a', 'b'] }, { prompt: ['a', 'b'], max_tokens: 50 }],
    ['of a prompt of tokens', 'completions', { prompt: [1, 2] }, { prompt: [1, 2], max_tokens: 100 }],
    ['of prompts of tokens', 'completions', { prompt: [[1], [2]], max_tokens: 51 }, 'max_tokens'],
    [
      'of a session',
      'realtime/client_secrets',
      { session: { type: 'realtime' } },
      { session: { type: 'realtime', max_output_tokens: 100 } },
    ],
    ['of no session', 'realtime/client_secrets', {}, { session: { max_output_tokens: 100 } }],
    [
      'without an end in a session',
      'realtime/client_secrets',
      { session: { max_output_tokens: 'inf' } },
      'session.max_output_tokens',
    ],
    [
      'beside the session',
      'realtime/client_secrets',
      { max_output_tokens: 5, session: {} },
      { max_output_tokens: 5, session: { max_output_tokens: 100 } },
    ],
  ])('%s (%s)', async (_name, path, params, expected) => {
    const operation = [createChatCompletion, createResponse, createCompletion, createRealtimeClientSecret]
    const { ask, sent } = setUp({ allow: [{ operation, maxOutputTokens: limit }] })
    const response = await ask(`/api/openai/${path}`, json({ model, ...params }))
    if (typeof expected === 'string') expect(await refusal(response)).toEqual([...denied, expected])
    else expect(sent.map(({ body }) => body)).toEqual([{ model, ...expected }])
  })

  test('a run streams with its limit', async () => {
    const { ask, sent } = setUp({ allow: [{ operation: streamRun, maxOutputTokens: limit }] })
    await ask('/api/openai/threads/thread_1/runs', json({ assistant_id: 'asst_1', stream: true }))
    expect(sent[0]?.body).toEqual({ assistant_id: 'asst_1', stream: true, max_completion_tokens: 100 })
  })

  test('what makes no tokens may be in the same rule', async () => {
    const { ask } = setUp({
      allow: [{ operation: [createResponse, retrieveResponse], maxOutputTokens: limit }],
    })
    expect((await ask('/api/openai/responses/resp_1')).status).toBe(200)
  })

  test('a form can not get around it', async () => {
    const tools = '[{"type":"image_generation","model":"dear"}]'
    for (const limits of [{ maxOutputTokens: limit }, { models: [model] }]) {
      const { ask, sent } = setUp({ allow: [{ operation: createResponse, ...limits }] })
      const body = new FormData()
      body.set('model', model)
      body.set('tools', tools)
      const response = ask('/api/openai/responses', { method: 'POST', body })
      expect(await refusal(response)).toEqual([400, 'invalid_body', null])
      expect(sent).toEqual([])
    }
  })
})

describe('ephemeral keys and calls', () => {
  const rule = { models: ['gpt-realtime'], maxOutputTokens: 100 }
  const session = { type: 'realtime', model: 'gpt-realtime' } as const

  test('a key is made, for a session within the limits', async () => {
    const { page, sent } = setUp({ allow: [{ operation: createRealtimeClientSecret, ...rule }] }, () =>
      Response.json({ value: 'ek_123', expires_at: 1, session: {} }),
    )
    const { value } = await createRealtimeClientSecret(page, { session })
    expect(value).toBe('ek_123')
    expect(sent[0]?.body).toEqual({ session: { ...session, max_output_tokens: 100 } })

    const params = [
      [{ session: { ...session, model: 'dear' } }, 'session.model'],
      [{ session: { type: 'realtime' } }, 'session.model'],
      [{ session: { ...session, tools: [{ model: 'dear' }] } }, 'tools'],
      [{}, 'session.model'],
      [{ session: { ...session, max_output_tokens: 101 } }, 'session.max_output_tokens'],
    ] as const
    for (const [refused, param] of params) {
      const error = await createRealtimeClientSecret(page, refused as never).catch((error) => error)
      expect(error).toMatchObject({ status: 403, param })
    }
    expect(sent).toHaveLength(1)
  })

  test('the session of a call is a part of a form', async () => {
    const { page, ask, sent } = setUp(
      { allow: [{ operation: createRealtimeCall, ...rule }] },
      () => new Response('v=0'),
    )
    await createRealtimeCall(page, { sdp: 'v=0 offer', session })
    const form = sent[0]?.body as FormData
    expect(form.get('sdp')).toBe('v=0 offer')
    expect(JSON.parse(`${form.get('session')}`)).toEqual({ ...session, max_output_tokens: 100 })

    const error = await createRealtimeCall(page, {
      sdp: 'v=0',
      session: { ...session, model: 'dear' },
    }).catch((e) => e)
    expect(error).toMatchObject({ status: 403, code: 'model_not_allowed', param: 'session.model' })
    // An offer alone has no session to look into.
    const offer = { method: 'POST', body: 'v=0', headers: { 'content-type': 'application/sdp' } }
    expect(await refusal(ask('/api/openai/realtime/calls', offer))).toEqual([400, 'invalid_body', null])
    const broken = new FormData()
    broken.set('session', '{"model":')
    expect(await refusal(ask('/api/openai/realtime/calls', { method: 'POST', body: broken }))).toEqual([
      400,
      'invalid_body',
      null,
    ])
    expect(sent).toHaveLength(1)
  })
})

describe('maxBodySize', () => {
  const text = (bytes: number) => {
    const empty = JSON.stringify({ input: '' }).length
    return JSON.stringify({ input: 'x'.repeat(bytes - empty) })
  }
  const tooLarge = [413, 'body_too_large', null]

  /** A body of unknown length, in pieces. */
  function chunked(content: string): RequestInit & { duplex: 'half' } {
    const bytes = new TextEncoder().encode(content)
    let place = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (place >= bytes.length) return controller.close()
        controller.enqueue(bytes.subarray(place, place + 1000))
        place += 1000
      },
    })
    return { ...json(''), body, duplex: 'half' }
  }

  test.each([
    ['the default', {}, 4 * 2 ** 20],
    ['that of the proxy', { maxBodySize: 5000 }, 5000],
  ])('%s, to the byte, whether the length is known or not', async (_name, options, size) => {
    const { ask, sent } = setUp({ allow: [createEmbedding], ...options })
    expect((await ask('/api/openai/embeddings', json(text(size)))).status).toBe(200)
    expect((await ask('/api/openai/embeddings', chunked(text(size)))).status).toBe(200)
    expect(await refusal(ask('/api/openai/embeddings', json(text(size + 1))))).toEqual(tooLarge)
    expect(await refusal(ask('/api/openai/embeddings', chunked(text(size + 1))))).toEqual(tooLarge)
    const announced = json('{}', { 'content-length': `${size + 1}` })
    expect(await refusal(ask('/api/openai/embeddings', announced))).toEqual(tooLarge)
    expect(sent).toHaveLength(2)
  })

  test('that of a rule comes first', async () => {
    const allow = [{ operation: createEmbedding, maxBodySize: 50 }, createResponse]
    const { ask } = setUp({ allow, maxBodySize: 500 })
    expect(await refusal(ask('/api/openai/embeddings', json(text(51))))).toEqual(tooLarge)
    expect((await ask('/api/openai/responses', json(text(500)))).status).toBe(200)
    expect(await refusal(ask('/api/openai/responses', json(text(501))))).toEqual(tooLarge)
  })

  test('a form may be larger by default, and no more than is said', async () => {
    const body = new FormData()
    body.set('file', new File([new Uint8Array(5 * 2 ** 20)], 'a'))
    const whole = new Response(body)
    const type = `${whole.headers.get('content-type')}`
    const bytes = await whole.arrayBuffer()
    const form = () => ({ method: 'POST', headers: { 'content-type': type }, body: bytes })
    const { ask } = setUp({ allow: [createFile] })
    expect((await ask('/api/openai/files', form())).status).toBe(200)
    for (const allow of [[createFile], [{ operation: createFile, models: ['x'] }]]) {
      const { ask, errors } = setUp({ allow, maxBodySize: 2 ** 20 })
      expect(await refusal(ask('/api/openai/files', form()))).toEqual(tooLarge)
      expect(errors).toEqual([])
    }
  })

  test('a form where JSON is usual', async () => {
    const { page, sent } = setUp({ allow: [createContainerFile] })
    await createContainerFile(page, { container_id: 'c_1', file: new File(['x'], 'a') })
    await createContainerFile(page, { container_id: 'c_1', file_id: 'file-1' })
    const form = sent[0]?.body as FormData
    expect(form.get('file')).toBeInstanceOf(File)
    expect(sent[1]?.body).toEqual({ file_id: 'file-1' })
  })

  test('a stream of responses keeps its limits', async () => {
    const { ask } = setUp({ allow: [{ operation: streamResponse, maxBodySize: 40 }] })
    expect(await refusal(ask('/api/openai/responses', json(text(41))))).toEqual(tooLarge)
  })
})

test('a form that no rule looks into is not read', async () => {
  const seen: unknown[] = []
  const authorize: ProxyOptions['authorize'] = ({ bodyUsed }, { params }) => {
    seen.push([bodyUsed, params])
    return true
  }
  const params = { file: new File(['x'], 'a'), purpose: 'user_data' } as const
  const { page } = setUp({ allow: [createFile], authorize })
  await createFile(page, params)
  const { page: looking } = setUp({ allow: [createFile, streamTranscription], authorize })
  await createFile(looking, params)
  const { page: limited } = setUp({ allow: [{ operation: createTranscription, models: ['m'] }], authorize })
  await createTranscription(limited, { file: params.file, model: 'm' })
  expect(seen).toEqual([
    [false, {}],
    [false, {}],
    [true, { file: expect.any(File), model: 'm' }],
  ])
})

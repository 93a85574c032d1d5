import {
  type ChatCompletion,
  type CreateChatCompletionParams,
  chatText,
  createChatCompletion,
} from '@oaix/chat'
import { isBadRequestError, OpenAIError } from '@oaix/core'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

const params: CreateChatCompletionParams = {
  model: 'gpt-5-mini',
  messages: [
    { role: 'developer', content: 'Be brief.' },
    { role: 'user', content: [{ type: 'text', text: 'Grüß Gott 🙂' }] },
  ],
  n: 2,
  stop: null,
  temperature: 0,
  tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }],
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'x', schema: { type: 'object' }, strict: true },
  },
}

function completionOf(message: object, finish_reason = 'stop'): ChatCompletion {
  const choice = {
    index: 0,
    message: { role: 'assistant', content: null, refusal: null, ...message },
    logprobs: null,
  }
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'gpt-5-mini',
    choices: [{ ...choice, finish_reason }],
  } as ChatCompletion
}

describe.each(eachClient)('$name', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', maxRetries: 0 })
  const api = () =>
    nock('https://api.openai.com', {
      reqheaders: { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
    })

  test('createChatCompletion sends what it is given and resolves to the completion', async () => {
    const completion = completionOf({ content: 'Hi' })
    const scope = api()
      .post('/v1/chat/completions', (body) => {
        expect(body).toEqual(params)
        return true
      })
      .reply(200, completion)
    expect(await createChatCompletion(client, params)).toEqual(completion)
    expect(scope.isDone()).toBe(true)
  })

  test("createChatCompletion rejects with the API's error", async () => {
    const error = { message: 'Bad n', type: 'invalid_request_error', param: 'n', code: 'invalid_value' }
    api().post('/v1/chat/completions').reply(400, { error }, { 'x-request-id': 'req_1' })
    const failure = await createChatCompletion(client, params).catch((error: unknown) => error)
    expect(isBadRequestError(failure)).toBe(true)
    expect(failure).toMatchObject({ status: 400, param: 'n', code: 'invalid_value', requestID: 'req_1' })
  })

  describe('chatText', () => {
    const answer = (completion: object) => api().post('/v1/chat/completions').reply(200, completion)

    test('resolves to the content of the first choice', async () => {
      answer(completionOf({ content: 'Hi' }))
      expect(await chatText(client, params)).toBe('Hi')
      answer(completionOf({ content: '' }))
      expect(await chatText(client, params)).toBe('')
      answer(completionOf({ content: 'cut' }, 'length'))
      expect(await chatText(client, params)).toBe('cut')
    })

    test.each([
      ['a refusal', completionOf({ refusal: 'Never!' }), 'the model refused'],
      ['a refusal with empty text', completionOf({ content: '', refusal: 'Never!' }), 'the model refused'],
      ['tool calls', completionOf({ tool_calls: [] }, 'tool_calls'), 'finish_reason tool_calls'],
      ['reasoning that took all tokens', completionOf({}, 'length'), 'finish_reason length'],
      ['no choice', { ...completionOf({}), choices: [] }, 'no choice'],
      ['no choices', {}, 'no choice'],
    ])('rejects %s, with the completion as the cause', async (_name, completion, why) => {
      answer(completion)
      const error = (await chatText(client, params).catch((error: unknown) => error)) as OpenAIError
      expect(error).toBeInstanceOf(OpenAIError)
      expect(error.message).toContain(why)
      expect(error.message).not.toContain('Never!')
      expect(error.cause).toEqual(completion)
    })

    test('rejects as the call does', async () => {
      api()
        .post('/v1/chat/completions')
        .reply(400, { error: { message: 'no' } })
      await expect(chatText(client, params)).rejects.toMatchObject({ name: 'APIError', status: 400 })
    })
  })
})

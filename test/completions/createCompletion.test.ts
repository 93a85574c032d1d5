import { createCompletion } from '@oaix/completions'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('createCompletion ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://completions.test/v1', maxRetries: 0 })

  test.each([
    { model: 'gpt-3.5-turbo-instruct', prompt: 'Once' },
    { model: 'davinci-002', prompt: ['a', 'b'], n: 2, best_of: 3, echo: true, stop: null, suffix: '.' },
    { model: 'babbage-002', prompt: [[1, 2], [3]], logit_bias: { 50256: -100 }, logprobs: 0 },
    { model: 'a-model-of-tomorrow', prompt: null, temperature: 0, max_tokens: 1 },
  ])('sends %o', async (params) => {
    const answer = { id: 'cmpl-1', object: 'text_completion', choices: [{ text: ' upon' }], extra: [1] }
    let sent: unknown
    nock('http://completions.test')
      .post('/v1/completions', (body) => {
        sent = body
        return true
      })
      .query({})
      .reply(200, answer)
    expect(await createCompletion(client, params)).toEqual(answer)
    expect(sent).toEqual(JSON.parse(JSON.stringify(params)))
  })
})

import { completeText } from '@oaix/completions'
import { isAPIError, OpenAIError } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const params = { model: 'gpt-3.5-turbo-instruct', prompt: 'Once' }

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('completeText ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://completions.test/v1', maxRetries: 0 })
  const api = () => nock('http://completions.test').post('/v1/completions', params)

  async function outcome(answer: unknown): Promise<unknown> {
    api().reply(200, JSON.stringify(answer), { 'content-type': 'application/json' })
    return completeText(client, params).catch((error: unknown) => error)
  }

  test('resolves to the text of the first choice', async () => {
    expect(await outcome({ choices: [{ text: ' upon', finish_reason: 'stop' }] })).toBe(' upon')
    expect(await outcome({ choices: [{ text: ' upon' }, { text: ' more' }] })).toBe(' upon')
  })

  test('text that was cut off is text, and so is an empty one', async () => {
    expect(await outcome({ choices: [{ text: ' up', finish_reason: 'length' }] })).toBe(' up')
    expect(await outcome({ choices: [{ text: ' u', finish_reason: 'content_filter' }] })).toBe(' u')
    expect(await outcome({ choices: [{ text: '', finish_reason: 'stop' }] })).toBe('')
  })

  test.each([
    [{ choices: [{ text: '', finish_reason: 'content_filter' }] }, 'finish_reason content_filter'],
    [{ choices: [{ text: null, finish_reason: 'stop' }] }, 'finish_reason stop'],
    [{ choices: [{}] }, 'finish_reason undefined'],
    [{ choices: [null] }, 'no choice'],
    [{ choices: [] }, 'no choice'],
    [{ choices: null }, 'no choice'],
    [{}, 'no choice'],
    [null, 'no choice'],
  ])('%o is no text', async (completion, why) => {
    const error = await outcome(completion)
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error).toMatchObject({ message: `The completion has no text: ${why}`, cause: completion })
  })

  test('rejects as the request does', async () => {
    api().reply(429, { error: { message: 'slow down', code: 'rate_limit_exceeded' } })
    const error: unknown = await completeText(client, params).catch((error: unknown) => error)
    expect(isAPIError(error) && [error.status, error.code]).toEqual([429, 'rate_limit_exceeded'])
  })

  test('rejects with the reason of an abort', async () => {
    const reason = new Error('enough')
    await expect(completeText(client, params, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})

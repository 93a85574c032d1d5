import { createReadStream } from 'node:fs'
import { OpenAIError } from '@oaix/core'
import { createContentProvenanceCheck, createModeration } from '@oaix/moderations'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const api = () => nock('http://moderations.test')
const check = {
  object: 'content_provenance_check',
  created_at: 1_700_000_000,
  results: [{ type: 'synthid', outcome: 'not_detected', model: null, generated_at: null }],
}

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('moderations ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://moderations.test/v1', maxRetries: 0 })

  test.each([
    { input: 'text' },
    { input: ['text', ''], model: 'omni-moderation-latest' },
    {
      input: [
        { type: 'text' as const, text: 'text' },
        { type: 'image_url' as const, image_url: { url: 'data:image/png;base64,AA==' } },
      ],
      model: 'a-model-of-tomorrow',
    },
  ])('createModeration of %o', async (params) => {
    const answer = { id: 'modr-1', model: 'omni', results: [{ flagged: true, categories: { new: true } }] }
    let sent: unknown
    api()
      .post('/v1/moderations', (body) => {
        sent = body
        return true
      })
      .query({})
      .reply(200, answer)
    expect(await createModeration(client, params)).toEqual(answer)
    expect(sent).toEqual(params)
  })

  test('createContentProvenanceCheck sends a form', async () => {
    let form = new FormData()
    api()
      .post('/v1/content_provenance_checks')
      .query({})
      .reply(async (request: Request) => {
        form = await request.formData()
        return [200, check]
      })
    const file = { name: 'a.png', content: 'PNG', type: 'image/png' }
    expect(await createContentProvenanceCheck(client, { file }, { body: { extra: 1 } })).toEqual(check)
    const { file: sent, ...fields } = Object.fromEntries(form)
    expect(fields).toEqual({ extra: '1' })
    expect(sent).toMatchObject({ name: 'a.png', type: 'image/png', size: 3 })
  })

  test('createContentProvenanceCheck rejects with the name of a file that is not there', async () => {
    const file = createReadStream('/no/such/picture.png')
    const error: unknown = await createContentProvenanceCheck(client, { file }).catch((error) => error)
    expect(error).toBeInstanceOf(OpenAIError)
    expect((error as Error).message).toMatch(/^file can't be sent/)
  })
})

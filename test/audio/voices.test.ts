import { createReadStream } from 'node:fs'
import {
  createVoice,
  createVoiceConsent,
  deleteVoice,
  deleteVoiceConsent,
  listVoiceConsents,
  retrieveVoiceConsent,
  updateVoiceConsent,
} from '@oaix/audio'
import { OpenAIError, paginate } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { options, recordForm } from './support.ts'

afterEach(() => {
  nock.cleanAll()
})

const consent = (id: string) => ({
  object: 'audio.voice_consent',
  id,
  name: 'Jo',
  language: 'en-US',
  created_at: 1,
})
const voice = { object: 'audio.voice', id: 'voice_1', name: 'Mine', type: 'audio_sample', created_at: 1 }

describe.each(eachClient)('voice consents ($name)', ({ createClient }) => {
  test('createVoiceConsent uploads the recording', async () => {
    const recorded = recordForm('/audio/voice_consents', consent('cons_1'))

    const answer = await createVoiceConsent(createClient(options), {
      name: 'Jo',
      language: 'en-US',
      recording: { name: 'consent.wav', content: 'audio', type: 'audio/wav' },
    })

    expect(answer).toEqual(consent('cons_1'))
    const [name, language, [key, recording] = []] = recorded[0]?.fields ?? []
    expect([name, language]).toEqual([
      ['name', 'Jo'],
      ['language', 'en-US'],
    ])
    expect(key).toBe('recording')
    expect(recording).toMatchObject({ name: 'consent.wav', type: 'audio/wav', size: 5 })
  })

  test('a recording that cannot be read is one clear error', async () => {
    const error = await createVoiceConsent(createClient(options), {
      name: 'Jo',
      language: 'en-US',
      recording: createReadStream('/no/such/consent.wav'),
    }).catch((error) => error)

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/\brecording\b/)
  })

  test('listVoiceConsents gives one page, paginate all of them', async () => {
    nock('http://audio.test')
      .get('/v1/audio/voice_consents')
      .reply(200, { object: 'list', data: [consent('a')], has_more: false })
      .get('/v1/audio/voice_consents?limit=2')
      .reply(200, { object: 'list', data: [consent('a'), consent('b')], last_id: 'b', has_more: true })
      .get('/v1/audio/voice_consents?limit=2&after=b')
      .reply(200, { object: 'list', data: [consent('c')], last_id: 'c', has_more: false })
    const client = createClient(options)

    expect((await listVoiceConsents(client)).data).toEqual([consent('a')])

    const ids: string[] = []
    for await (const { id } of paginate(listVoiceConsents, client, { limit: 2 })) ids.push(id)
    expect(ids).toEqual(['a', 'b', 'c'])
  })

  test('retrieveVoiceConsent encodes the id', async () => {
    nock('http://audio.test').get('/v1/audio/voice_consents/cons%2F1').reply(200, consent('cons/1'))

    expect(await retrieveVoiceConsent(createClient(options), { consent_id: 'cons/1' })).toEqual(
      consent('cons/1'),
    )
  })

  test('updateVoiceConsent sends the name alone', async () => {
    nock('http://audio.test')
      .post('/v1/audio/voice_consents/cons_1', { name: 'New' })
      .reply(200, consent('cons_1'))

    expect(await updateVoiceConsent(createClient(options), { consent_id: 'cons_1', name: 'New' })).toEqual(
      consent('cons_1'),
    )
  })

  test('deleteVoiceConsent deletes', async () => {
    const deleted = { object: 'audio.voice_consent', id: 'cons_1', deleted: true }
    nock('http://audio.test').delete('/v1/audio/voice_consents/cons_1').reply(200, deleted)

    expect(await deleteVoiceConsent(createClient(options), { consent_id: 'cons_1' })).toEqual(deleted)
  })

  test.each([retrieveVoiceConsent, updateVoiceConsent, deleteVoiceConsent])(
    '%o rejects an empty id without a request',
    async (endpoint) => {
      const promise = endpoint(createClient(options), { consent_id: '', name: 'x' })

      await expect(promise).rejects.toBeInstanceOf(OpenAIError)
      await expect(promise).rejects.not.toHaveProperty('attempts')
    },
  )
})

describe.each(eachClient)('voices ($name)', ({ createClient }) => {
  test('createVoice uploads a sample', async () => {
    const recorded = recordForm('/audio/voices', voice)

    const answer = await createVoice(createClient(options), {
      name: 'Mine',
      consent: 'cons_1',
      audio_sample: new File(['audio'], 'sample.wav', { type: 'audio/wav' }),
    })

    expect(answer).toEqual(voice)
    const [name, sent, [key, sample] = []] = recorded[0]?.fields ?? []
    expect([name, sent]).toEqual([
      ['name', 'Mine'],
      ['consent', 'cons_1'],
    ])
    expect(key).toBe('audio_sample')
    expect(sample).toMatchObject({ name: 'sample.wav', type: 'audio/wav' })
  })

  test('createVoice sends a prompt as a form too', async () => {
    const recorded = recordForm('/audio/voices', { ...voice, type: 'prompt', prompt: 'warm' })

    await createVoice(createClient(options), { type: 'prompt', name: 'Mine', prompt: 'warm', model: 'auto' })

    expect(recorded[0]?.fields).toEqual([
      ['type', 'prompt'],
      ['name', 'Mine'],
      ['prompt', 'warm'],
      ['model', 'auto'],
    ])
  })

  test('a sample that cannot be read is one clear error', async () => {
    const error = await createVoice(createClient(options), {
      name: 'Mine',
      consent: 'cons_1',
      audio_sample: createReadStream('/no/such/sample.wav'),
    }).catch((error) => error)

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/\baudio_sample\b/)
  })

  test('deleteVoice deletes', async () => {
    const deleted = { object: 'audio.voice.deleted', id: 'voice_1', deleted: true }
    nock('http://audio.test').delete('/v1/audio/voices/voice_1').reply(200, deleted)

    expect(await deleteVoice(createClient(options), { voice_id: 'voice_1' })).toEqual(deleted)
    await expect(deleteVoice(createClient(options), { voice_id: '..' })).rejects.toBeInstanceOf(OpenAIError)
  })
})

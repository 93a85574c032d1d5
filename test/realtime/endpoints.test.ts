import {
  acceptRealtimeCall,
  createRealtimeCall,
  createRealtimeClientSecret,
  createRealtimeSession,
  createRealtimeTranscriptionSession,
  createRealtimeTranslationClientSecret,
  hangupRealtimeCall,
  referRealtimeCall,
  rejectRealtimeCall,
} from '@oaix/realtime'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const api = 'https://api.openai.com/v1'

beforeEach(() => nock.disableNetConnect())

afterEach(() => {
  const pending = nock.pendingMocks()
  nock.cleanAll()
  nock.enableNetConnect()
  expect(pending).toEqual([])
})

describe.each(eachClient)('with the client on $name', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', maxRetries: 0 })

  test('createRealtimeClientSecret', async () => {
    const params = {
      expires_after: { anchor: 'created_at', seconds: 60 },
      session: { type: 'realtime', model: 'gpt-realtime', audio: { output: { voice: 'marin' } } },
    } as const
    const secret = { value: 'ek_1', expires_at: 1, session: { type: 'realtime', id: 'sess_1' } }
    nock(api).post('/realtime/client_secrets', params).reply(200, secret)
    expect(await createRealtimeClientSecret(client, params)).toEqual(secret)
    nock(api).post('/realtime/client_secrets', {}).reply(200, secret)
    expect(await createRealtimeClientSecret(client)).toEqual(secret)
  })

  test('createRealtimeTranslationClientSecret', async () => {
    const params = { session: { model: 'gpt-realtime-translate', audio: { output: { language: 'fr' } } } }
    const secret = { value: 'ek_1', expires_at: 1, session: { type: 'translation', id: 'sess_1' } }
    nock(api).post('/realtime/translations/client_secrets', params).reply(200, secret)
    expect(await createRealtimeTranslationClientSecret(client, params)).toEqual(secret)
  })

  test('createRealtimeSession', async () => {
    const params = { model: 'gpt-realtime', modalities: ['text' as const], voice: 'ash' }
    const session = { client_secret: { value: 'ek_1', expires_at: 1 } }
    const header = { 'openai-beta': 'assistants=v2' }
    nock(api, { reqheaders: header }).post('/realtime/sessions', params).reply(200, session)
    expect(await createRealtimeSession(client, params)).toEqual(session)
  })

  test('createRealtimeTranscriptionSession', async () => {
    const params = { input_audio_format: 'pcm16', input_audio_transcription: { model: 'whisper-1' } } as const
    const session = { client_secret: { value: 'ek_1', expires_at: 1 } }
    const header = { 'openai-beta': 'assistants=v2' }
    nock(api, { reqheaders: header }).post('/realtime/transcription_sessions', params).reply(200, session)
    expect(await createRealtimeTranscriptionSession(client, params)).toEqual(session)
  })

  test('createRealtimeCall with an ephemeral key', async () => {
    nock(api, { reqheaders: { 'content-type': 'application/sdp', accept: 'application/sdp' } })
      .post('/realtime/calls', 'v=0 offer')
      .reply(201, 'v=0 answer', { location: '/v1/realtime/calls/rtc_1' })
    expect(await createRealtimeCall(client, { sdp: 'v=0 offer' })).toEqual({
      sdp: 'v=0 answer',
      call_id: 'rtc_1',
    })
  })

  test('createRealtimeCall with a session', async () => {
    let sent = ''
    nock(api, { reqheaders: { 'content-type': /^multipart\/form-data/, accept: 'application/sdp' } })
      .post('/realtime/calls', (body) => {
        sent = body
        return true
      })
      .reply(201, 'v=0 answer')
    const session = { type: 'realtime', model: 'gpt-realtime' } as const
    const options = { body: { more: 'x' } }
    // A page does not see where.
    expect(await createRealtimeCall(client, { sdp: 'v=0 offer', session }, options)).toEqual({
      sdp: 'v=0 answer',
      call_id: undefined,
    })
    expect(sent).toMatch(/name="sdp".*\r\n.*application\/sdp\r\n\r\nv=0 offer\r\n/)
    expect(sent).toMatch(
      /name="session".*\r\n.*application\/json\r\n\r\n{"type":"realtime","model":"gpt-realtime"}\r\n/,
    )
    expect(sent).toMatch(/name="more"\r\n\r\nx\r\n/)
  })

  test.each<[string, (call_id: string) => Promise<void>, object | undefined]>([
    [
      'accept',
      (call_id) => acceptRealtimeCall(client, { call_id, type: 'realtime', model: 'gpt-realtime' }),
      { type: 'realtime', model: 'gpt-realtime' },
    ],
    ['hangup', (call_id) => hangupRealtimeCall(client, { call_id }), undefined],
    [
      'refer',
      (call_id) => referRealtimeCall(client, { call_id, target_uri: 'tel:+14155550123' }),
      { target_uri: 'tel:+14155550123' },
    ],
    ['reject', (call_id) => rejectRealtimeCall(client, { call_id, status_code: 486 }), { status_code: 486 }],
    ['reject', (call_id) => rejectRealtimeCall(client, { call_id }), {}],
  ])('%s', async (verb, call, body) => {
    nock(api, { reqheaders: { accept: '*/*' } })
      .post(`/realtime/calls/rtc%2F1/${verb}`, (sent) => JSON.stringify(sent) === JSON.stringify(body ?? ''))
      .reply(200)
    expect(await call('rtc/1')).toBeUndefined()
    await expect(call('')).rejects.toThrow(/id after .* is missing/)
  })

  test('errors are typed', async () => {
    nock(api)
      .post('/realtime/calls/rtc_1/hangup')
      .reply(404, { error: { code: 'no_call' } })
    const call = hangupRealtimeCall(client, { call_id: 'rtc_1' })
    await expect(call).rejects.toMatchObject({ name: 'APIError', status: 404, code: 'no_call' })
  })
})

import { once } from 'node:events'
import { createSpeech } from '@oaix/audio'
import { isBadRequestError } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { options, serve } from './support.ts'

afterEach(() => {
  nock.cleanAll()
})

const params = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello' } as const

describe.each(eachClient)('createSpeech ($name)', ({ createClient }) => {
  test('posts JSON and resolves to the undecoded response', async () => {
    const audio = Buffer.from([0, 255, 254, 10, 13, 128])
    nock('http://audio.test', { reqheaders: { accept: 'application/octet-stream' } })
      .post('/v1/audio/speech', {
        ...params,
        voice: { id: 'voice_1' },
        response_format: 'wav',
        speed: 1.5,
        stream_format: 'audio',
      })
      .reply(200, audio, { 'content-type': 'audio/wav' })

    const response = await createSpeech(createClient(options), {
      ...params,
      voice: { id: 'voice_1' },
      response_format: 'wav',
      speed: 1.5,
      stream_format: 'audio',
    })

    expect(response).toBeInstanceOf(Response)
    expect(response.bodyUsed).toBe(false)
    expect(response.headers.get('content-type')).toBe('audio/wav')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(audio)
  })

  test('rejects with the error of the API', async () => {
    nock('http://audio.test')
      .post('/v1/audio/speech')
      .reply(400, { error: { message: 'No such voice', code: 'invalid_voice', param: 'voice' } })

    const error = await createSpeech(createClient(options), params).catch((error) => error)

    expect(isBadRequestError(error)).toBe(true)
    expect(error).toMatchObject({ status: 400, code: 'invalid_voice', param: 'voice' })
  })

  test('an abort in the middle of the audio ends the body and the connection', async () => {
    let closed: Promise<unknown> | undefined
    const server = await serve((_request, response) => {
      closed = once(response, 'close')
      response.writeHead(200, { 'content-type': 'audio/mpeg' })
      response.write('the beginning')
    })
    try {
      const controller = new AbortController()
      const client = createClient({ ...options, baseURL: server.baseURL })
      const response = await createSpeech(client, params, { signal: controller.signal })
      const reader = response.body?.getReader()
      expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('the beginning')

      const pending = reader?.read()
      const reason = new Error('enough')
      controller.abort(reason)

      await expect(pending).rejects.toBe(reason)
      await closed
    } finally {
      await server.close()
    }
  })
})

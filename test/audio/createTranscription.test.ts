import { createReadStream } from 'node:fs'
import { createTranscription } from '@oaix/audio'
import { OpenAIError } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { options, recordForm, serve } from './support.ts'

afterEach(() => {
  nock.cleanAll()
})

const path = '/audio/transcriptions'
const file = new File(['audio'], 'speech.mp3', { type: 'audio/mpeg' })

describe.each(eachClient)('createTranscription ($name)', ({ createClient }) => {
  test('sends every parameter as the form fields of the API', async () => {
    const recorded = recordForm(path, { text: 'hello' })

    const answer = await createTranscription(createClient(options), {
      file,
      model: 'gpt-4o-transcribe',
      chunking_strategy: { type: 'server_vad', threshold: 0.25, prefix_padding_ms: 300 },
      include: ['logprobs'],
      keywords: ['oaix', 'ky'],
      known_speaker_names: ['agent'],
      known_speaker_references: ['data:audio/wav;base64,AAAA'],
      language: 'en',
      languages: ['en', 'fr'],
      prompt: undefined,
      response_format: 'json',
      stream: false,
      temperature: 0,
      timestamp_granularities: ['word', 'segment'],
    })

    expect(answer).toEqual({ text: 'hello' })
    expect(recorded[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
    const [[name, sent] = [], ...fields] = recorded[0]?.fields ?? []
    expect(name).toBe('file')
    expect(sent).toMatchObject({ name: 'speech.mp3', type: 'audio/mpeg', size: 5 })
    expect(fields).toEqual([
      ['model', 'gpt-4o-transcribe'],
      ['chunking_strategy[type]', 'server_vad'],
      ['chunking_strategy[threshold]', '0.25'],
      ['chunking_strategy[prefix_padding_ms]', '300'],
      ['include[]', 'logprobs'],
      ['keywords[]', 'oaix'],
      ['keywords[]', 'ky'],
      ['known_speaker_names[]', 'agent'],
      ['known_speaker_references[]', 'data:audio/wav;base64,AAAA'],
      ['language', 'en'],
      ['languages[]', 'en'],
      ['languages[]', 'fr'],
      ['response_format', 'json'],
      ['stream', 'false'],
      ['temperature', '0'],
      ['timestamp_granularities[]', 'word'],
      ['timestamp_granularities[]', 'segment'],
    ])
  })

  test('a chunking strategy of "auto" is a plain field', async () => {
    const recorded = recordForm(path, { text: '' })

    await createTranscription(createClient(options), { file, model: 'whisper-1', chunking_strategy: 'auto' })

    expect(recorded[0]?.fields).toContainEqual(['chunking_strategy', 'auto'])
  })

  test.each(['text', 'srt', 'vtt'] as const)('resolves to a string for %s', async (response_format) => {
    const subtitles = '1\n00:00:00,000 --> 00:00:01,000\nBonjour à tous\n\n'
    const recorded = recordForm(path, subtitles)

    const answer = await createTranscription(createClient(options), {
      file,
      model: 'whisper-1',
      response_format,
    })

    expect(answer).toBe(subtitles)
    // As the official client asks, for these formats too.
    expect(recorded[0]?.headers.get('accept')).toBe('application/json')
    expect(recorded[0]?.fields).toContainEqual(['response_format', response_format])
  })

  test('text that looks like JSON stays text', async () => {
    recordForm(path, '[applause]')

    expect(
      await createTranscription(createClient(options), { file, model: 'whisper-1', response_format: 'text' }),
    ).toBe('[applause]')
  })

  test.each(['json', 'verbose_json', 'diarized_json'] as const)(
    'resolves to an object for %s',
    async (format) => {
      const answer = { text: 'hello', duration: 1, provider_extra: [1] }
      recordForm(path, answer)

      const result: unknown = await createTranscription(createClient(options), {
        file,
        model: 'whisper-1',
        response_format: format,
      })

      expect(result).toEqual(answer)
    },
  )

  test('the form is sent again when the server asks for patience', async () => {
    const bodies: string[] = []
    nock('http://audio.test')
      .post(`/v1${path}`, (body) => bodies.push(String(body)) > 0)
      .reply(500, { error: { message: 'again' } }, { 'retry-after-ms': '1' })
      .post(`/v1${path}`, (body) => bodies.push(String(body)) > 0)
      .reply(200, { text: 'second' })

    const client = createClient({ ...options, maxRetries: 1 })

    expect(await createTranscription(client, { file, model: 'whisper-1' })).toEqual({ text: 'second' })
    expect(bodies.at(-1)).toContain('filename="speech.mp3"')
    expect(bodies.at(-1)).toContain('audio')
  })

  test('a hostile file name arrives as it was, and adds no header', async () => {
    const name = 'é 漢 " \n\r\nx-evil: 1.mp3'
    let body = Buffer.alloc(0)
    let contentType = ''
    const server = await serve(async (request, response) => {
      contentType = String(request.headers['content-type'])
      body = Buffer.concat(await request.toArray())
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"text":"ok"}')
    })
    try {
      const client = createClient({ ...options, baseURL: server.baseURL })
      const content = Uint8Array.from([0, 255, 128, 10])
      for (const input of [new File([content], name), { name, content, type: 'audio/mpeg' }]) {
        await createTranscription(client, { file: input, model: 'whisper-1' })

        const [headers = ''] = body.toString('utf8').split('\r\n\r\n')
        expect(headers.split(/\r\n|\n|\r/)).toHaveLength(3)
        expect(headers).toContain('name="file"; filename="é 漢 %22 %0A%0D%0Ax-evil: 1.mp3"')
        const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
        const sent = form.get('file') as File
        expect(sent.name).toBe(name)
        expect(new Uint8Array(await sent.arrayBuffer())).toEqual(content)
      }
    } finally {
      await server.close()
    }
  })

  test('a file that cannot be read is one clear error, before any request', async () => {
    const requests: string[] = []
    const client = createClient({
      ...options,
      fetch: async (url) => {
        requests.push(url)
        return Response.json({ text: '' })
      },
    })

    const error = await createTranscription(client, {
      file: createReadStream('/no/such/speech.mp3'),
      model: 'whisper-1',
    }).catch((error) => error)

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/\bfile\b/)
    const causes: unknown[] = []
    for (let cause = error; cause; cause = cause.cause) causes.push(cause)
    expect(causes.at(-1)).toMatchObject({ code: 'ENOENT' })
    expect(requests).toEqual([])
  })

  test('null, which a form cannot say, is one clear error', async () => {
    const error = await createTranscription(createClient(options), {
      file,
      // @ts-expect-error a form has no null
      chunking_strategy: null,
      model: 'whisper-1',
    }).catch((error) => error)

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toContain('chunking_strategy')
  })
})

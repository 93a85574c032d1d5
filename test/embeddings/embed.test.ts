import { OpenAIError } from '@oaix/core'
import { embed } from '@oaix/embeddings'
import nock from 'nock'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'

const options = { apiKey: 'key', baseURL: 'http://embeddings.test/v1', maxRetries: 0 }
const model = 'text-embedding-3-small'

/** Base64 of little-endian float32, whatever the byte order here. */
function base64(...floats: number[]): string {
  const bytes = Buffer.alloc(4 * floats.length)
  floats.forEach((float, index) => {
    bytes.writeFloatLE(float, 4 * index)
  })
  return bytes.toString('base64')
}

function reply(data: unknown): void {
  nock('http://embeddings.test').post('/v1/embeddings').reply(200, { object: 'list', model, data, usage: {} })
}

afterEach(() => {
  nock.cleanAll()
  vi.unstubAllGlobals()
})

describe.each(eachClient)('embed ($name)', ({ createClient }) => {
  const client = createClient(options)

  test('asks for base64 and orders by index', async () => {
    nock('http://embeddings.test')
      .post('/v1/embeddings', {
        model,
        input: ['a', 'b'],
        dimensions: 3,
        user: 'u',
        encoding_format: 'base64',
      })
      .reply(200, {
        data: [
          { index: 1, embedding: base64(1, 2, 3) },
          { index: 0, embedding: base64(-0.1, 1e-30, 0) },
        ],
      })
    const vectors = await embed(client, { model, input: ['a', 'b'], dimensions: 3, user: 'u' })
    expect(vectors).toEqual([Float32Array.of(-0.1, 1e-30, 0), Float32Array.of(1, 2, 3)])
    expect(vectors[0]).toBeInstanceOf(Float32Array)
  })

  test('takes plain arrays, and arrays mixed with base64', async () => {
    reply([
      { index: 0, embedding: [0.25, -1] },
      { index: 1, embedding: base64(0.5, 2) },
    ])
    const vectors = await embed(client, { model, input: ['a', 'b'] })
    expect(vectors).toEqual([Float32Array.of(0.25, -1), Float32Array.of(0.5, 2)])
  })

  test('takes the position for an index that was left out', async () => {
    reply([{ embedding: [1] }, { index: 1, embedding: [2] }])
    expect(await embed(client, { model, input: ['a', 'b'] })).toEqual([
      Float32Array.of(1),
      Float32Array.of(2),
    ])
  })

  test('makes no request for no texts', async () => {
    expect(await embed(client, { model, input: [] })).toEqual([])
  })

  test('rejects a string instead of an array before any request', async () => {
    const call = embed(client, { model, input: 'text' as unknown as string[] })
    await expect(call).rejects.toThrow('input must be an array')
  })
})

describe('embed, given a bad answer', () => {
  const [{ createClient }] = eachClient as [(typeof eachClient)[number]]
  const good = { index: 0, embedding: [1] }
  test.each<[string, unknown, string]>([
    ['fewer items than texts', [good], 'no embedding for text 1 of 2'],
    ['no items', [], 'no embedding for text 0 of 2'],
    [
      'more items than texts',
      [good, { index: 1, embedding: [1] }, { index: 2, embedding: [1] }],
      '3 embeddings for 2',
    ],
    ['a gap', [good, { index: 2, embedding: [1] }], 'no embedding for text 1'],
    ['an index twice', [good, good], 'index 0 twice'],
    ['a huge index', [good, { index: 4e9, embedding: [1] }], 'no embedding for text 1'],
    ['a negative index', [good, { index: -1, embedding: [1] }], 'no embedding for text 1'],
    ['an odd number of bytes', [{ index: 0, embedding: 'AAAAPwA=' }, good], '5 bytes'],
    ['no base64', [{ index: 0, embedding: 'not base64!' }], 'not valid base64'],
    ['an empty vector', [{ index: 0, embedding: '' }], 'neither base64 nor an array'],
    ['an empty array', [{ index: 0, embedding: [] }], 'neither base64 nor an array'],
    ['an array of something else', [{ index: 0, embedding: [1, null] }], 'neither base64 nor an array'],
    ['no vector', [{ index: 0 }], 'neither base64 nor an array'],
    ['null items', [null, null], 'neither base64 nor an array'],
    ['no data', undefined, 'no data'],
  ])('%s is an OpenAIError', async (_name, data, message) => {
    reply(data)
    const error = await embed(createClient(options), { model, input: ['a', 'b'] }).catch((reason) => reason)
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toContain(message)
  })
})

describe.each([
  {
    decoder: 'Uint8Array.fromBase64',
    fromBase64: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
  },
  { decoder: 'atob', fromBase64: undefined },
])('embed, decoding with $decoder', ({ fromBase64 }) => {
  test('reads every bit of every float', async () => {
    vi.stubGlobal('atob', fromBase64 ? () => expect.unreachable() : globalThis.atob)
    const original = Object.getOwnPropertyDescriptor(Uint8Array, 'fromBase64')
    Object.defineProperty(Uint8Array, 'fromBase64', { value: fromBase64, configurable: true })
    try {
      const floats = Float32Array.from(
        { length: 3072 },
        (_, index) => Math.sin(index) * 10 ** ((index % 60) - 30),
      )
      reply([{ index: 0, embedding: base64(...floats) }])
      const [{ createClient }] = eachClient as [(typeof eachClient)[number]]
      expect(await embed(createClient(options), { model, input: ['a'] })).toEqual([floats])
    } finally {
      Reflect.deleteProperty(Uint8Array, 'fromBase64')
      if (original) Object.defineProperty(Uint8Array, 'fromBase64', original)
    }
  })
})

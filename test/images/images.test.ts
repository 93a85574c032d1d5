import { createReadStream } from 'node:fs'
import { OpenAIError } from '@oaix/core'
import { createImage, createImageEdit, createImageVariation } from '@oaix/images'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const images = { created: 1_700_000_000, data: [{ b64_json: 'AA==' }], extra: true }
const otter = new File(['otter'], 'otter.png', { type: 'image/png' })
const hat = new File(['hat'], 'hat.webp', { type: 'image/webp' })
const api = () => nock('http://images.test')

/** Answers one POST with images; the JSON or the fields of the form that arrived are in the returned list. */
function record(path: string): unknown[] {
  const recorded: unknown[] = []
  api()
    .post(`/v1${path}`)
    .query({})
    .reply(async (request: Request) => {
      const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data')
      recorded.push(isForm ? [...(await request.formData())] : await request.json())
      return [200, images]
    })
  return recorded
}

/** A field of a form that has the name, type and text of a file. */
const sent = (field: string, { name, type, size }: File) => [
  field,
  expect.objectContaining({ name, type, size }),
]

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('images ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://images.test/v1', maxRetries: 0 })

  test('createImage', async () => {
    const params = {
      prompt: 'An otter',
      model: 'gpt-image-2',
      size: '1536x864',
      n: null,
      svg: { model: 'gpt-5', reasoning: { effort: null } },
      stream: false as const,
    }
    const recorded = record('/images/generations')
    expect(await createImage(client, params)).toEqual(images)
    expect(recorded).toEqual([params])
  })

  test('createImageEdit sends one image as a file', async () => {
    const recorded = record('/images/edits')
    const params = { image: otter, prompt: 'At night', mask: hat, n: 2, stream: false as const }
    expect(await createImageEdit(client, params, { body: { n: 3, tags: ['a'] } })).toEqual(images)
    expect(recorded).toEqual([
      [
        sent('image', otter),
        ['prompt', 'At night'],
        sent('mask', hat),
        ['n', '3'],
        ['stream', 'false'],
        ['tags[]', 'a'],
      ],
    ])
  })

  test('createImageEdit sends several images as files, in their order', async () => {
    const recorded = record('/images/edits')
    const bytes = { name: 'bytes.jpg', content: new Uint8Array(3), type: 'image/jpeg' }
    await createImageEdit(client, { image: [otter, hat, bytes], prompt: 'Together', images: undefined })
    expect(recorded).toEqual([
      [
        sent('image[]', otter),
        sent('image[]', hat),
        sent('image[]', new File([bytes.content], bytes.name, bytes)),
        ['prompt', 'Together'],
      ],
    ])
  })

  test('createImageEdit refers to images in JSON, which has null', async () => {
    const recorded = record('/images/edits')
    const params = {
      images: [{ file_id: 'file-1' }, { image_url: 'https://example.com/otter.png' }],
      mask: { file_id: 'file-2' },
      prompt: 'At night',
      n: null,
    }
    expect(await createImageEdit(client, params, { body: { extra: 1 } })).toEqual(images)
    expect(recorded).toEqual([{ ...params, extra: 1 }])
  })

  test('createImageVariation', async () => {
    const recorded = record('/images/variations')
    const params = { image: otter, n: 2, size: '256x256' as const, response_format: 'url' as const }
    expect(await createImageVariation(client, params, { body: { user: 'u' } })).toEqual(images)
    expect(recorded).toEqual([
      [sent('image', otter), ['n', '2'], ['size', '256x256'], ['response_format', 'url'], ['user', 'u']],
    ])
  })

  test('a form is sent again when the server asks for patience', async () => {
    api()
      .post('/v1/images/edits')
      .reply(500, { error: { message: 'again' } }, { 'retry-after-ms': '1' })
    const recorded = record('/images/edits')
    await createImageEdit(client, { image: otter, prompt: 'At night' }, { maxRetries: 1 })
    expect(recorded).toEqual([[sent('image', otter), ['prompt', 'At night']]])
  })

  test.each([
    ['image', () => createImageEdit(client, { image: createReadStream('/no/such.png'), prompt: 'p' })],
    ['image', () => createImageVariation(client, { image: createReadStream('/no/such.png') })],
    [
      'mask',
      () => createImageEdit(client, { image: otter, mask: createReadStream('/no/such.png'), prompt: 'p' }),
    ],
    // @ts-expect-error a form has no null
    ['n', () => createImageEdit(client, { image: otter, prompt: 'p', n: null })],
  ])('what a form can not send is an error that names %s', async (name, call) => {
    const error: unknown = await call().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(OpenAIError)
    expect((error as Error).message).toMatch(new RegExp(`^${name} can't be sent`))
  })
})

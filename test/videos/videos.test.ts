import { createReadStream } from 'node:fs'
import { OpenAIError, paginate } from '@oaix/core'
import {
  createVideo,
  createVideoCharacter,
  createVideoEdit,
  createVideoExtension,
  deleteVideo,
  listVideos,
  remixVideo,
  retrieveVideo,
  retrieveVideoCharacter,
  retrieveVideoContent,
} from '@oaix/videos'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const video = (id: string) => ({ id, object: 'video', status: 'queued', progress: 0, extra: true })
const character = { id: 'char_1', name: 'Otter', created_at: 1_700_000_000 }
const prompt = 'An otter'
const image = new File(['otter'], 'otter.png', { type: 'image/png' })
const clip = new File(['moving otter'], 'otter.mp4', { type: 'video/mp4' })
const api = () => nock('http://videos.test')

/** Answers one POST; the fields of the form that arrived are in the returned list. */
function recordForm(path: string, answer: object): unknown[] {
  const recorded: unknown[] = []
  api()
    .post(`/v1${path}`)
    .query({})
    .reply(async (request: Request) => {
      recorded.push(...(await request.formData()))
      return [200, answer]
    })
  return recorded
}

/** A field of a form that has the name, type and size of a file. */
const sent = (field: string, { name, type, size }: File) => [
  field,
  expect.objectContaining({ name, type, size }),
]

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('videos ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://videos.test/v1', maxRetries: 0 })

  test.each([
    ['nothing', undefined, []],
    ['a file', image, [sent('input_reference', image)]],
    [
      'a URL',
      { image_url: 'https://example.com/otter.png' },
      [['input_reference[image_url]', 'https://example.com/otter.png']],
    ],
    ['the id of a file', { file_id: 'file-1' }, [['input_reference[file_id]', 'file-1']]],
  ])('createVideo with %s to begin with', async (_, input_reference, fields) => {
    const recorded = recordForm('/videos', video('video_1'))
    const params = { prompt, input_reference, model: 'sora-2', seconds: '8', size: '1280x720' } as const
    expect(await createVideo(client, params, { body: { size: '720x1280', extra: 1 } })).toEqual(
      video('video_1'),
    )
    expect(recorded).toEqual([
      ['prompt', prompt],
      ...fields,
      ['model', 'sora-2'],
      ['seconds', '8'],
      ['size', '720x1280'],
      ['extra', '1'],
    ])
  })

  test('createVideoEdit of a file, and of a video by its id', async () => {
    const file = recordForm('/videos/edits', video('video_2'))
    expect(await createVideoEdit(client, { video: clip, prompt })).toEqual(video('video_2'))
    expect(file).toEqual([sent('video', clip), ['prompt', prompt]])

    const reference = recordForm('/videos/edits', video('video_2'))
    await createVideoEdit(client, { video: { id: 'video_1' }, prompt }, { body: { extra: 1 } })
    expect(reference).toEqual([
      ['video[id]', 'video_1'],
      ['prompt', prompt],
      ['extra', '1'],
    ])
  })

  test('createVideoExtension of a file, and of a video by its id', async () => {
    const file = recordForm('/videos/extensions', video('video_3'))
    const params = { video: clip, prompt, seconds: '20' } as const
    expect(await createVideoExtension(client, params)).toEqual(video('video_3'))
    expect(file).toEqual([sent('video', clip), ['prompt', prompt], ['seconds', '20']])

    const reference = recordForm('/videos/extensions', video('video_3'))
    await createVideoExtension(client, { ...params, video: { id: 'video_1' } }, { body: { seconds: 4 } })
    expect(reference).toEqual([
      ['video[id]', 'video_1'],
      ['prompt', prompt],
      ['seconds', '4'],
    ])
  })

  test('createVideoCharacter', async () => {
    const recorded = recordForm('/videos/characters', character)
    const params = { name: 'Otter', video: clip }
    expect(await createVideoCharacter(client, params, { body: { extra: 1 } })).toEqual(character)
    expect(recorded).toEqual([['name', 'Otter'], sent('video', clip), ['extra', '1']])
  })

  test('retrieveVideoCharacter', async () => {
    api().get('/v1/videos/characters/char%2F1').query({}).reply(200, character)
    expect(await retrieveVideoCharacter(client, { character_id: 'char/1' })).toEqual(character)
  })

  test('remixVideo', async () => {
    api().post('/v1/videos/video_1/remix', { prompt }).query({}).reply(200, video('video_4'))
    expect(await remixVideo(client, { video_id: 'video_1', prompt })).toEqual(video('video_4'))
  })

  test('retrieveVideo', async () => {
    api().get('/v1/videos/video_1').query({}).reply(200, video('video_1'))
    expect(await retrieveVideo(client, { video_id: 'video_1' })).toEqual(video('video_1'))
  })

  test('deleteVideo', async () => {
    const deleted = { id: 'video_1', object: 'video.deleted', deleted: true }
    api().delete('/v1/videos/video_1').query({}).reply(200, deleted)
    expect(await deleteVideo(client, { video_id: 'video_1' })).toEqual(deleted)
  })

  test('listVideos goes through its pages by last_id', async () => {
    const page = (ids: string[], has_more: boolean) => ({
      object: 'list',
      data: ids.map(video),
      has_more,
      first_id: ids[0],
      last_id: `cursor_${ids.at(-1)}`,
    })
    api()
      .get('/v1/videos')
      .query({ limit: 2, order: 'asc' })
      .reply(200, page(['a', 'b'], true))
      .get('/v1/videos')
      .query({ limit: 2, order: 'asc', after: 'cursor_b' })
      .reply(200, page(['c'], false))
    const ids: string[] = []
    for await (const { id } of paginate(listVideos, client, { limit: 2, order: 'asc' })) ids.push(id)
    expect(ids).toEqual(['a', 'b', 'c'])
  })

  test('listVideos without parameters', async () => {
    const page = { object: 'list', data: [], has_more: false, first_id: null, last_id: null }
    api().get('/v1/videos').query({}).reply(200, page)
    expect(await listVideos(client)).toEqual(page)
  })

  describe('retrieveVideoContent', () => {
    const bytes = Uint8Array.from([0, 255, 13, 10, 128])

    test.each([undefined, 'video', 'thumbnail', 'spritesheet'] as const)('of %s', async (variant) => {
      api()
        .get('/v1/videos/video_1/content')
        .query(variant ? { variant } : {})
        .matchHeader('accept', 'application/binary')
        .reply(200, Buffer.from(bytes), { 'content-type': 'video/mp4' })
      const response = await retrieveVideoContent(client, { video_id: 'video_1', variant })
      expect(response.headers.get('content-type')).toBe('video/mp4')
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    })

    test('rejects where there is none', async () => {
      api()
        .get('/v1/videos/video_1/content')
        .reply(404, { error: { message: 'expired' } })
      const call = retrieveVideoContent(client, { video_id: 'video_1' })
      await expect(call).rejects.toMatchObject({ name: 'APIError', status: 404 })
    })

    test('resolves before the bytes are there, and an abort ends them', async () => {
      let cancelled: unknown
      const controller = new AbortController()
      const slow = createClient({
        apiKey: 'key',
        fetch: async () =>
          new Response(
            new ReadableStream({
              start: (body) => body.enqueue(bytes),
              cancel: (reason) => {
                cancelled = reason
              },
            }),
          ),
      })
      const { signal } = controller
      const response = await retrieveVideoContent(slow, { video_id: 'video_1' }, { signal })
      const whole = response.arrayBuffer()
      const reason = new Error('enough')
      controller.abort(reason)
      await expect(whole).rejects.toBe(reason)
      expect(cancelled).toBe(reason)
    })
  })

  test.each([
    ['input_reference', () => createVideo(client, { prompt, input_reference: createReadStream('/no/such') })],
    ['video', () => createVideoEdit(client, { prompt, video: createReadStream('/no/such') })],
    [
      'video',
      () => createVideoExtension(client, { prompt, seconds: '4', video: createReadStream('/no/such') }),
    ],
    ['video', () => createVideoCharacter(client, { name: 'n', video: createReadStream('/no/such') })],
  ])('a file that is not there is an error that names %s', async (name, call) => {
    const error: unknown = await call().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(OpenAIError)
    expect((error as Error).message).toMatch(new RegExp(`^${name} can't be sent`))
  })

  test.each([retrieveVideo, deleteVideo, retrieveVideoContent])('%o needs an id', async (call) => {
    await expect(call(client, { video_id: '..' })).rejects.toThrow(OpenAIError)
  })
})

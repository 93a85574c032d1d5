import type { Client, StreamOptions } from '@oaix/core'
import { isStreamError } from '@oaix/core'
import { streamImage, streamImageEdit } from '@oaix/images'
import { describe, expect, test } from 'vitest'
import { fakeFetch, sse } from '../chat/support/fakeFetch.ts'
import { eachClient } from '../support/clients.ts'

const otter = new File(['otter'], 'otter.png', { type: 'image/png' })
const prompt = 'An otter'

interface Streamed {
  name: string
  path: string
  type: string
  call: (
    client: Client,
    params?: { n?: number; partial_images?: number },
    options?: StreamOptions,
  ) => Promise<AsyncIterable<object>>
}

const streams: Streamed[] = [
  {
    name: 'streamImage',
    path: '/images/generations',
    type: 'image_generation',
    call: (client, params, options) => streamImage(client, { prompt, ...params }, options),
  },
  {
    name: 'streamImageEdit of files',
    path: '/images/edits',
    type: 'image_edit',
    call: (client, params, options) => streamImageEdit(client, { prompt, image: otter, ...params }, options),
  },
  {
    name: 'streamImageEdit of references',
    path: '/images/edits',
    type: 'image_edit',
    call: (client, params, options) =>
      streamImageEdit(client, { prompt, images: [{ file_id: 'file-1' }], ...params }, options),
  },
]

describe.each(eachClient)('on $name', ({ createClient }) => {
  describe.each(streams)('$name', ({ name, path, type, call }) => {
    const partial = (index: number) => ({
      type: `${type}.partial_image`,
      b64_json: 'AA==',
      partial_image_index: index,
    })
    const completed = { type: `${type}.completed`, b64_json: 'AAAA', usage: { total_tokens: 3 } }

    /** The events of a stream, or how it failed. */
    async function outcome(events: unknown[], params?: { n?: number }) {
      const { fetch } = fakeFetch(sse(...events))
      const received: unknown[] = []
      try {
        const client = createClient({ apiKey: 'key', fetch, maxRetries: 0 })
        for await (const event of await call(client, params)) received.push(event)
        return received
      } catch (error) {
        return isStreamError(error) ? error.kind : error
      }
    }

    test('asks for a stream, with all of the parameters', async () => {
      const { fetch, calls } = fakeFetch(sse(partial(0), completed))
      const client = createClient({ apiKey: 'key', baseURL: 'https://example.com/v1', fetch })
      const received: unknown[] = []
      for await (const event of await call(client, { n: 1, partial_images: 2 }, { body: { extra: 'x' } })) {
        received.push(event)
      }
      expect(received).toEqual([partial(0), completed])
      expect(calls).toHaveLength(1)
      expect(calls[0]).toMatchObject({ url: `https://example.com/v1${path}`, method: 'POST' })
      expect(calls[0]?.headers.get('accept')).toBe('text/event-stream')
      const body = calls[0]?.body
      if (name.endsWith('files')) {
        const { image, ...fields } = Object.fromEntries(body as FormData)
        expect(image).toMatchObject({ name: 'otter.png', size: 5 })
        expect(fields).toEqual({ prompt, n: '1', partial_images: '2', stream: 'true', extra: 'x' })
      } else {
        const images = name.endsWith('references') ? { images: [{ file_id: 'file-1' }] } : {}
        expect(body).toEqual({ prompt, ...images, n: 1, partial_images: 2, stream: true, extra: 'x' })
      }
    })

    test('is whole once the image is completed, or at [DONE]', async () => {
      expect(await outcome([partial(0), partial(1), completed])).toHaveLength(3)
      expect(await outcome([completed])).toEqual([completed])
      expect(await outcome([partial(0), '[DONE]'])).toEqual([partial(0)])
    })

    test('is whole once all images are completed', async () => {
      expect(await outcome([completed, partial(0), completed], { n: 2 })).toHaveLength(3)
      expect(await outcome([completed, partial(0)], { n: 2 })).toBe('truncated')
    })

    test('is truncated without the completed image', async () => {
      expect(await outcome([])).toBe('truncated')
      expect(await outcome([partial(0), partial(1)])).toBe('truncated')
    })

    test('what it does not know passes', async () => {
      const odd = [null, {}, { type: `${type}.thinking` }, { type: null }, [], { error: null }]
      expect(await outcome([...odd, completed, ...odd])).toEqual([...odd, completed, ...odd])
    })

    test('an error event ends it, with the images on their way', async () => {
      const error = { type: 'error', error: { message: 'blocked', code: 'moderation_blocked' } }
      const { fetch } = fakeFetch(sse(partial(0), error))
      const client = createClient({ apiKey: 'key', fetch, maxRetries: 0 })
      const read = async () => {
        for await (const _ of await call(client));
      }
      await expect(read()).rejects.toMatchObject({
        kind: 'server',
        code: 'moderation_blocked',
        partial: [partial(0)],
      })
    })

    test('leaving the loop cancels the request', async () => {
      const { fetch, state } = fakeFetch(...Array(100).fill(sse(partial(0))))
      for await (const _ of await call(createClient({ apiKey: 'key', fetch }))) break
      expect(state.cancelled).toBe(true)
    })

    test('an abort ends it with its reason', async () => {
      const { fetch } = fakeFetch(...Array(100).fill(sse(partial(0))))
      const controller = new AbortController()
      const reason = new Error('enough')
      const client = createClient({ apiKey: 'key', fetch })
      const read = async () => {
        for await (const _ of await call(client, {}, { signal: controller.signal })) controller.abort(reason)
      }
      await expect(read()).rejects.toBe(reason)
    })
  })
})

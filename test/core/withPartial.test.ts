import { APIError, isStreamError, StreamError, withPartial } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { drain, sse, streamOf } from './support.ts'

describe('withPartial', () => {
  test('gives a StreamError another partial, and leaves the rest', async () => {
    const { error } = await drain(await streamOf([sse([1, 2])]))
    const { message, stack } = error
    const changed = withPartial(error, { text: 'built' })

    expect(changed).toBeInstanceOf(StreamError)
    expect(isStreamError(changed)).toBe(true)
    expect(changed).toMatchObject({
      kind: 'truncated',
      partial: { text: 'built' },
      requestID: 'req_1',
      status: 200,
      message,
    })
    expect((changed as Error).stack).toBe(stack)
  })

  test('works for an error of another copy of the package', () => {
    const foreign = Object.assign(new Error('no'), { name: 'StreamError', kind: 'stalled', partial: [] })

    expect(withPartial(foreign, 'built')).toMatchObject({
      name: 'StreamError',
      kind: 'stalled',
      partial: 'built',
    })
  })

  test.each<[what: string, error: unknown]>([
    ['an error of another kind', new Error('boom')],
    ['an APIError', new APIError('m', { status: 400, headers: new Headers() })],
    ['an abort', new DOMException('stop', 'AbortError')],
    ['a text', 'boom'],
    ['null', null],
    ['undefined', undefined],
  ])('returns %s as it is', (_what, error) => {
    expect(withPartial(error, 'built')).toBe(error)
    expect(Object(error)).not.toHaveProperty('partial')
  })
})

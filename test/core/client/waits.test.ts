import type { ClientOptions } from '@oaix/core'
import { describe, expect, test, vi } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import { failing, fakeFetch, get, ok, onFakeClock } from './support.ts'

// The fake clock starts at 2030-01-01T00:00:00Z.
const inSeconds = (seconds: number) => new Date(Date.UTC(2030, 0, 1, 0, 0, seconds)).toUTCString()

describe.each(eachClient)('waits ($name)', ({ createClient }) => {
  /** The milliseconds between the attempts of a call whose first ones fail so. */
  async function gapsOf(
    headers: Record<string, string>,
    { failures = 1, status = 429, ...settings }: ClientOptions & { failures?: number; status?: number } = {},
  ) {
    const failed = Array.from({ length: failures }, () => failing(status, headers))
    const { fetch, calls } = fakeFetch(failed[0] ?? ok, ...failed.slice(1), ok)
    const client = createClient({ maxRetries: failures, ...settings, fetch })
    const { error } = await onFakeClock(() => client.request(get))
    expect(error).toBeUndefined()
    return calls.slice(1).map(({ at }, index) => at - (calls[index]?.at ?? 0))
  }

  test.each<{ headers: Record<string, string>; gap: number }>([
    { headers: { 'retry-after-ms': '1234' }, gap: 1234 },
    { headers: { 'retry-after-ms': '0' }, gap: 0 },
    { headers: { 'retry-after': '3' }, gap: 3000 },
    { headers: { 'retry-after': '1.5' }, gap: 1500 },
    { headers: { 'retry-after': '0' }, gap: 0 },
    { headers: { 'retry-after': '60' }, gap: 60_000 },
    { headers: { 'retry-after': inSeconds(30) }, gap: 30_000 },
    { headers: { 'retry-after-ms': '5000', 'retry-after': '1' }, gap: 5000 },
    { headers: { 'retry-after-ms': '100', 'retry-after': '9' }, gap: 100 },
    { headers: { 'retry-after-ms': 'soon', 'retry-after': '2' }, gap: 2000 },
    { headers: { 'retry-after-ms': '-1', 'retry-after': '2' }, gap: 2000 },
  ])('are those that the server asks for: $headers', async ({ headers, gap }) => {
    expect(await gapsOf(headers)).toEqual([gap])
    expect(await gapsOf(headers, { status: 503 })).toEqual([gap])
  })

  test.each<{ headers: Record<string, string> }>([
    { headers: {} },
    { headers: { 'retry-after': '-5' } },
    { headers: { 'retry-after-ms': '-1' } },
    { headers: { 'retry-after': 'soon' } },
    { headers: { 'retry-after': '' } },
    { headers: { 'retry-after': 'NaN' } },
    { headers: { 'retry-after': inSeconds(-3600) } },
  ])('are half a second, or a quarter less, where it does not say: $headers', async ({ headers }) => {
    const [gap] = await gapsOf(headers)
    expect(gap).toBeGreaterThanOrEqual(375)
    expect(gap).toBeLessThanOrEqual(500)
  })

  test.each([
    { random: 0, gaps: [500, 1000, 2000, 4000, 8000, 8000, 8000] },
    { random: 1 - Number.EPSILON, gaps: [375, 750, 1500, 3000, 6000, 6000, 6000] },
  ])('double up to 8 s, less up to a quarter: $gaps', async ({ random, gaps }) => {
    vi.spyOn(Math, 'random').mockReturnValue(random)
    const measured = await gapsOf({}, { failures: 7 })
    measured.forEach((gap, index) => {
      expect(Math.abs(gap - (gaps[index] ?? 0))).toBeLessThanOrEqual(1)
    })
    expect(measured).toHaveLength(7)
  })

  test('differ from call to call', async () => {
    const gaps = new Set<number | undefined>()
    for (let call = 0; call < 8; call++) {
      gaps.add((await gapsOf({}))[0])
      vi.useRealTimers()
    }
    expect(gaps.size).toBeGreaterThan(1)
  })

  test('follow broken connections too', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const refused = () => Promise.reject(new TypeError('fetch failed'))
    const { fetch, calls } = fakeFetch(refused, refused, ok)
    await onFakeClock(() => createClient({ fetch }).request(get))
    expect(calls.map(({ at }) => at - (calls[0]?.at ?? 0))).toEqual([0, 500, 1500])
  })

  test('are listed in attempts as they were', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { fetch, calls } = fakeFetch(failing(500), failing(429, { 'retry-after': '4' }), failing(500))
    const { error, took } = await onFakeClock(() => createClient({ fetch }).request(get))
    expect(error.attempts?.map(({ wait }) => wait)).toEqual([500, 4000, undefined])
    expect(took).toBe(4500)
    expect(calls).toHaveLength(3)
  })

  test.each<{ headers: Record<string, string>; asked: number }>([
    { headers: { 'retry-after': '61' }, asked: 61_000 },
    { headers: { 'retry-after-ms': '60001' }, asked: 60_001 },
    { headers: { 'retry-after': inSeconds(120) }, asked: 120_000 },
    { headers: { 'retry-after': '86400', 'x-should-retry': 'true' }, asked: 86_400_000 },
  ])('of more than a minute are not made: the error says how long, $headers', async ({ headers, asked }) => {
    const { fetch, calls } = fakeFetch(failing(429, headers), ok)
    const { error, took } = await onFakeClock(() => createClient({ fetch }).request(get))
    expect(error).toMatchObject({ name: 'APIError', status: 429, retryAfter: asked })
    expect(error.attempts).toEqual([{ status: 429, requestID: null, wait: undefined }])
    expect(calls).toHaveLength(1)
    expect(took).toBe(0)
  })

  test('that no retry follows are told all the same', async () => {
    const { fetch } = fakeFetch(failing(429, { 'retry-after': '7' }))
    const { error, took } = await onFakeClock(() => createClient({ fetch, maxRetries: 0 }).request(get))
    expect(error.retryAfter).toBe(7000)
    expect(took).toBe(0)
  })
})

describe.each(eachClient)('a deadline ($name)', ({ createClient }) => {
  test('covers all attempts and waits', async () => {
    const { fetch, calls } = fakeFetch(failing(500, { 'retry-after': '3' }))
    const client = createClient({ fetch, maxRetries: 99, deadline: 10_000 })
    const { error, took } = await onFakeClock(() => client.request(get))
    expect(error).toMatchObject({ name: 'APIError', status: 500, retryAfter: 3000 })
    expect(error.attempts?.map(({ wait }) => wait)).toEqual([3000, 3000, 3000, undefined])
    expect(calls).toHaveLength(4)
    expect(took).toBe(9000)
  })

  test('that the wait does not fit ends the call at once, with the error that says how long', async () => {
    const { fetch, calls } = fakeFetch(failing(429, { 'retry-after-ms': '10001' }), ok)
    const { error, took } = await onFakeClock(() =>
      createClient({ fetch }).request(get, { deadline: 10_000 }),
    )
    expect(error).toMatchObject({ status: 429, retryAfter: 10_001 })
    expect(calls).toHaveLength(1)
    expect(took).toBe(0)
  })

  test('that the backoff does not fit ends the call at once', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { fetch, calls } = fakeFetch(failing(500), ok)
    const { error, took } = await onFakeClock(() => createClient({ fetch, deadline: 499 }).request(get))
    expect(error.status).toBe(500)
    expect(calls).toHaveLength(1)
    expect(took).toBe(0)
  })

  test('cuts an attempt short', async () => {
    const hanging = ({ init }: { init: RequestInit }) =>
      new Promise<Response>((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      })
    const { fetch, calls } = fakeFetch(failing(500, { 'retry-after': '3' }), hanging)
    const { error, took } = await onFakeClock(() => createClient({ fetch, deadline: 5000 }).request(get))
    expect(error.name).toBe('APITimeoutError')
    expect(error.attempts?.map(({ status, wait }) => [status, wait])).toEqual([
      [500, 3000],
      [undefined, undefined],
    ])
    expect(calls).toHaveLength(2)
    expect(took).toBe(5000)
  })

  test('of the call stands over that of the client', async () => {
    const { fetch } = fakeFetch(failing(500, { 'retry-after': '3' }))
    const client = createClient({ fetch, maxRetries: 99, deadline: 60_000 })
    const { took } = await onFakeClock(() => client.request(get, { deadline: 7000 }))
    expect(took).toBe(6000)
  })

  test('starts with each call', async () => {
    const { fetch, calls } = fakeFetch(failing(500, { 'retry-after': '3' }), ok)
    const client = createClient({ fetch, deadline: 4000 })
    const { value } = await onFakeClock(async () => {
      await client.request(get)
      await new Promise((resolve) => setTimeout(resolve, 10_000))
      return client.request(get)
    })
    expect(value).toBeInstanceOf(Response)
    expect(calls).toHaveLength(3)
  })
})

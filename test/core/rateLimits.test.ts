import { rateLimits } from '@oaix/core'
import { describe, expect, test } from 'vitest'

const none = { limit: undefined, remaining: undefined, reset: undefined }
const resetOf = (text: string) => rateLimits(new Headers({ 'x-ratelimit-reset-tokens': text })).tokens.reset

describe('rateLimits', () => {
  test('reads all six headers', () => {
    const headers = new Headers({
      'x-ratelimit-limit-requests': '10000',
      'x-ratelimit-limit-tokens': '2000000',
      'x-ratelimit-remaining-requests': '9999',
      'x-ratelimit-remaining-tokens': '0',
      'x-ratelimit-reset-requests': '8.64s',
      'x-ratelimit-reset-tokens': '6m0s',
    })

    expect(rateLimits(headers)).toEqual({
      requests: { limit: 10_000, remaining: 9999, reset: 8640 },
      tokens: { limit: 2_000_000, remaining: 0, reset: 360_000 },
    })
  })

  test('leaves what is not reported', () => {
    expect(rateLimits(new Headers())).toEqual({ requests: none, tokens: none })
    expect(rateLimits(new Headers({ 'x-ratelimit-remaining-tokens': '7' }))).toEqual({
      requests: none,
      tokens: { ...none, remaining: 7 },
    })
  })

  test.each([
    ['6ms', 6],
    ['0s', 0],
    ['1s', 1000],
    ['0.5s', 500],
    ['1m30.5s', 90_500],
    ['2h', 7_200_000],
    ['1h2m3s4ms', 3_723_004],
    ['1d', 86_400_000],
    ['1m', 60_000],
    ['12.5ms', 12.5],
  ])('a reset in %s is %d ms', (text, ms) => {
    expect(resetOf(text)).toBeCloseTo(ms, 6)
  })

  test.each(['', 'soon', 's', 'ms', '.s', '1.2.3s', '..ms', 'NaNs', 'Infinity'])(
    'a reset in %j is unknown',
    (text) => {
      expect(resetOf(text)).toBeUndefined()
    },
  )

  test.each(['', 'many', '-1', '1.5', '1e3', '0x10', 'NaN', '5, 5'])('a count of %j is unknown', (text) => {
    const headers = new Headers({
      'x-ratelimit-limit-requests': text,
      'x-ratelimit-remaining-requests': text,
    })

    expect(rateLimits(headers).requests).toEqual(none)
  })
})

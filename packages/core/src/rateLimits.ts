export interface RateLimit {
  /** How many there may be in the window. */
  limit: number | undefined
  remaining: number | undefined
  /** Milliseconds until the window is full again. */
  reset: number | undefined
}

export interface RateLimits {
  requests: RateLimit
  tokens: RateLimit
}

/** Milliseconds of the units that durations such as `1m30.5s` are written in. */
const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * Reads the rate limits that the server reports with every answer; `undefined` is what it does not report.
 *
 * @example
 * const { response } = await withResponse(client, (client) => createChatCompletion(client, params))
 * if (rateLimits(response.headers).tokens.remaining === 0) …
 */
export function rateLimits(headers: Headers): RateLimits {
  const read = (what: string): RateLimit => {
    const get = (field: string) => headers.get(`x-ratelimit-${field}-${what}`) ?? ''
    const count = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined)
    const reset = get('reset')
    const parts = /^(\d+(\.\d+)?(ms|[smhd]))+$/.test(reset) ? [...reset.matchAll(/([\d.]+)(ms|[smhd])/g)] : []
    return {
      limit: count(get('limit')),
      remaining: count(get('remaining')),
      reset: parts.length
        ? parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit as string] as number), 0)
        : undefined,
    }
  }
  return { requests: read('requests'), tokens: read('tokens') }
}

import { DenialError } from './DenialError.ts'

/**
 * The origin of the page, where that is another one that may call; throws a `DenialError` for one that may not.
 * A form with files would need no preflight: any page could send it, with the cookies of its visitor.
 */
export function checkOrigin(
  { url, headers }: Request,
  origins: readonly string[] | undefined,
): string | undefined {
  const origin = headers.get('origin')
  if (origin && origins?.includes(origin)) return origin
  const site = headers.get('sec-fetch-site')
  const host = headers.get('host') ?? new URL(url).host
  // Pages without TLS, and older browsers, say no more than their origin.
  const isOwn = site
    ? /^(same-origin|none)$/.test(site)
    : !origin || origin.replace(/^https?:\/\//, '') === host
  if (isOwn) return undefined
  throw new DenialError(
    403,
    'origin_not_allowed',
    `Pages of ${origin ?? 'other origins'} may not call: if they should, list the origin in origins of createProxy`,
  )
}

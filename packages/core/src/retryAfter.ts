/** The milliseconds that the server asks to wait before the next attempt; `undefined` where it does not say. */
export function retryAfter(headers: Headers): number | undefined {
  const after = headers.get('retry-after') as string
  const candidates = [
    parseFloat(headers.get('retry-after-ms') as string),
    parseFloat(after) * 1000,
    Date.parse(after) - Date.now(),
  ]
  return candidates.find((ms) => ms >= 0)
}

/** The message of anything that was thrown. Not every value can be made a string. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown
  const { message } = Object(thrown) as { message?: unknown }
  return typeof message === 'string' ? message : 'no reason given'
}

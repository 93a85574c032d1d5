import type { ErrorObject } from './types/ErrorObject.ts'

/** What a server says of its error, in one of the ways that servers have. */
export function messageOf(error: ErrorObject | string | null | undefined): string | undefined {
  const { message, detail } = Object(error) as ErrorObject
  return [error, message, detail].find((text) => typeof text === 'string')
}

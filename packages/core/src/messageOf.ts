import type { ErrorObject } from './types/ErrorObject.ts'

/** What a server says of its error, in the forms that servers have for it. */
export function messageOf(error: ErrorObject | string | null | undefined): string | undefined {
  const message = typeof error === 'string' ? error : (error?.message ?? error?.detail)
  return typeof message === 'string' ? message : undefined
}

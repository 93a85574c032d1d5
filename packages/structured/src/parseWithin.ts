import type { ChatCompletion } from '@oaix/chat'
import type { ResponseObject } from '@oaix/responses'
import { InvalidOutputError } from './errors/InvalidOutputError.ts'
import { isInvalidOutputError } from './errors/isInvalidOutputError.ts'

/** Parses a text that is part of an answer, which the error then carries. */
export async function parseWithin<Output>(
  completion: ChatCompletion | ResponseObject,
  { parse }: { readonly parse: (text: string) => Promise<Output> },
  text: string,
): Promise<Output> {
  try {
    return await parse(text)
  } catch (error) {
    if (!isInvalidOutputError(error)) throw error
    const { message, issues, cause } = error
    throw new InvalidOutputError(message, { text, issues, completion, cause })
  }
}

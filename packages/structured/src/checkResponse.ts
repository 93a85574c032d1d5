import type { ResponseObject } from '@oaix/responses'
import { RefusalError } from './errors/RefusalError.ts'
import { responseFinishError } from './responseFinishError.ts'

/** Throws where a response is not whole, or is a refusal. */
export function checkResponse(response: ResponseObject): void {
  const error = responseFinishError(response)
  if (error) throw error
  // The last event of a stream may come without these lists.
  for (const item of response.output ?? []) {
    const parts = (item.type === 'message' && item.content) || []
    for (const part of parts) if (part.type === 'refusal') throw new RefusalError(part.refusal, response)
  }
}

import type { OpenAIError } from '@oaix/core'
import type { ResponseObject } from '@oaix/responses'
import { ContentFilterFinishReasonError } from './errors/ContentFilterFinishReasonError.ts'
import { LengthFinishReasonError } from './errors/LengthFinishReasonError.ts'
import { ResponseStatusError } from './errors/ResponseStatusError.ts'

/** The error for a response that is not whole; servers that tell no status make whole ones. */
export function responseFinishError(response: ResponseObject): OpenAIError | undefined {
  const { status = 'completed', incomplete_details } = response
  if (status === 'completed') return undefined
  if (status === 'incomplete') {
    if (incomplete_details?.reason === 'max_output_tokens') return new LengthFinishReasonError(response)
    if (incomplete_details?.reason === 'content_filter') return new ContentFilterFinishReasonError(response)
  }
  return new ResponseStatusError(status, response)
}

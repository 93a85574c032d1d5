import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { Grader } from './types/Grader.ts'
import type { GraderValidation } from './types/GraderRun.ts'

export interface ValidateGraderParams {
  grader: Grader
}

/**
 * Checks the definition of a grader; a bad one is an `APIError`.
 *
 * @see https://platform.openai.com/docs/api-reference/graders/validate
 */
export function validateGrader(
  client: Client,
  params: ValidateGraderParams,
  options?: RequestOptions,
): Promise<GraderValidation> {
  const request = { method: 'POST', path: '/fine_tuning/alpha/graders/validate', body: params } as const
  return requestJSON(client, request, options)
}

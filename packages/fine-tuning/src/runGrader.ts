import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { Grader } from './types/Grader.ts'
import type { GraderRun } from './types/GraderRun.ts'

export interface RunGraderParams {
  grader: Grader
  /** What is graded: `sample` in templates. JSON is `sample.output_json` too. */
  model_sample: string
  /** What `item` is in templates. */
  item?: object | undefined
}

/** Tries a grader on a sample. @see https://platform.openai.com/docs/api-reference/graders/run */
export function runGrader(
  client: Client,
  params: RunGraderParams,
  options?: RequestOptions,
): Promise<GraderRun> {
  const request = { method: 'POST', path: '/fine_tuning/alpha/graders/run', body: params } as const
  return requestJSON(client, request, options)
}

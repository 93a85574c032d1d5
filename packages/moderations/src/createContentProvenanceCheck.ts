import { type Client, type FileInput, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { ContentProvenanceCheck } from './types/ContentProvenanceCheck.ts'

export interface CreateContentProvenanceCheckParams {
  /** An image or a recording. */
  file: FileInput
}

/**
 * Looks for signs that an OpenAI model made a file. That none is found does not mean that a person made it.
 * Rejects with an `OpenAIError` that names `file` where that can't be read.
 *
 * @see https://platform.openai.com/docs/guides/content-provenance
 */
export async function createContentProvenanceCheck(
  client: Client,
  params: CreateContentProvenanceCheckParams,
  options?: RequestOptions,
): Promise<ContentProvenanceCheck> {
  const body = await toFormData(params, options)
  return requestJSON(client, { method: 'POST', path: '/content_provenance_checks', body }, options)
}

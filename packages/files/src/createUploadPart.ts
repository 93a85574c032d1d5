import { type Client, type FileInput, path, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { UploadPart } from './types/Upload.ts'

export interface CreateUploadPartParams {
  upload_id: string
  /** Up to 64 MB. */
  data: FileInput
}

/**
 * Adds a part to an upload; parts may be sent in parallel and in any order.
 * @see https://platform.openai.com/docs/api-reference/uploads/add-part
 */
export async function createUploadPart(
  client: Client,
  params: CreateUploadPartParams,
  options?: RequestOptions,
): Promise<UploadPart> {
  const { upload_id, ...body } = params
  const request = { method: 'POST', path: path`/uploads/${upload_id}/parts` } as const
  return requestJSON(client, { ...request, body: await toFormData(body, options) }, options)
}

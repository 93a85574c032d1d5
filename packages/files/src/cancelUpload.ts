import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Upload } from './types/Upload.ts'

export interface CancelUploadParams {
  upload_id: string
}

/**
 * Drops an upload and its parts.
 * @see https://platform.openai.com/docs/api-reference/uploads/cancel
 */
export async function cancelUpload(
  client: Client,
  params: CancelUploadParams,
  options?: RequestOptions,
): Promise<Upload> {
  return requestJSON(client, { method: 'POST', path: path`/uploads/${params.upload_id}/cancel` }, options)
}

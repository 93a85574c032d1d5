import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Upload } from './types/Upload.ts'

export interface CompleteUploadParams {
  upload_id: string
  /** In the order of the file. */
  part_ids: string[]
  /** Hex MD5 of the whole file: the server refuses the upload if its bytes have another. */
  md5?: string | undefined
}

/**
 * Joins the parts of an upload: resolves to the upload with its `file`.
 * @see https://platform.openai.com/docs/api-reference/uploads/complete
 */
export async function completeUpload(
  client: Client,
  params: CompleteUploadParams,
  options?: RequestOptions,
): Promise<Upload> {
  const { upload_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/uploads/${upload_id}/complete`, body }, options)
}

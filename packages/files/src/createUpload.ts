import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { FileExpiresAfter, FilePurpose } from './types/FileObject.ts'
import type { Upload } from './types/Upload.ts'

export interface CreateUploadParams {
  /** Size of the whole file: up to 8 GB. */
  bytes: number
  filename: string
  /** One that the purpose supports. */
  mime_type: string
  purpose: FilePurpose
  /** @default 30 days for `batch`, otherwise never */
  expires_after?: FileExpiresAfter | undefined
}

/**
 * Starts an upload in parts, which expires after an hour; `uploadFile` does all of its steps.
 * @see https://platform.openai.com/docs/api-reference/uploads/create
 */
export function createUpload(
  client: Client,
  params: CreateUploadParams,
  options?: RequestOptions,
): Promise<Upload> {
  return requestJSON(client, { method: 'POST', path: '/uploads', body: params }, options)
}

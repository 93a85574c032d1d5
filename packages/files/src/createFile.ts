import { type Client, type FileInput, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { FileExpiresAfter, FileObject, FilePurpose } from './types/FileObject.ts'

export interface CreateFileParams {
  /** Up to 512 MB, with its name; `uploadFile` is for large ones. */
  file: FileInput
  purpose: FilePurpose
  /** @default 30 days for `batch`, otherwise never */
  expires_after?: FileExpiresAfter | undefined
}

/**
 * Uploads a file in one request.
 *
 * @example
 * await createFile(client, { file: { name: 'lines.jsonl', content: text }, purpose: 'batch' })
 *
 * @see https://platform.openai.com/docs/api-reference/files/create
 */
export async function createFile(
  client: Client,
  params: CreateFileParams,
  options?: RequestOptions,
): Promise<FileObject> {
  return requestJSON(
    client,
    { method: 'POST', path: '/files', body: await toFormData(params, options) },
    options,
  )
}

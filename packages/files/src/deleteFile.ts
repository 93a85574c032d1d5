import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { FileDeleted } from './types/FileObject.ts'

export interface DeleteFileParams {
  file_id: string
}

/** Deletes a file, also from vector stores. @see https://platform.openai.com/docs/api-reference/files/delete */
export async function deleteFile(
  client: Client,
  params: DeleteFileParams,
  options?: RequestOptions,
): Promise<FileDeleted> {
  return requestJSON(client, { method: 'DELETE', path: path`/files/${params.file_id}` }, options)
}

import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { FileObject } from './types/FileObject.ts'

export interface RetrieveFileParams {
  file_id: string
}

/** Looks a file up: its name, size and purpose. @see https://platform.openai.com/docs/api-reference/files/retrieve */
export async function retrieveFile(
  client: Client,
  params: RetrieveFileParams,
  options?: RequestOptions,
): Promise<FileObject> {
  return requestJSON(client, { method: 'GET', path: path`/files/${params.file_id}` }, options)
}

import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { FileObject } from './types/FileObject.ts'

export interface ListFilesParams extends PageParams {
  /** Only the files of this purpose. */
  purpose?: string | undefined
}

/** Lists files, up to 10 000 in a page. @see https://platform.openai.com/docs/api-reference/files/list */
export function listFiles(
  client: Client,
  params: ListFilesParams = {},
  options?: RequestOptions,
): Promise<Page<FileObject>> {
  return requestJSON(client, { method: 'GET', path: '/files', query: params }, options)
}

import { type Client, type FileInput, path, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { ContainerFile } from './types/ContainerFile.ts'

/** Either `file` or `file_id`. */
export type CreateContainerFileParams = UploadContainerFileParams | CopyContainerFileParams

export interface UploadContainerFileParams {
  container_id: string
  /** The content of the file, with its name. */
  file: FileInput
  file_id?: undefined
}

export interface CopyContainerFileParams {
  container_id: string
  /** A file that has been uploaded before, as with `createFile` of `@oaix/files`. */
  file_id: string
  file?: undefined
}

/**
 * Puts a file into a container: one that is sent along, or one that has been uploaded before.
 *
 * @example
 * await createContainerFile(client, { container_id, file: { name: 'data.csv', content: 'a,b\n1,2\n' } })
 * await createContainerFile(client, { container_id, file_id: 'file-abc' })
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/createContainerFile
 */
export async function createContainerFile(
  client: Client,
  params: CreateContainerFileParams,
  options?: RequestOptions,
): Promise<ContainerFile> {
  const { container_id, ...fields } = params
  const request = {
    method: 'POST',
    path: path`/containers/${container_id}/files`,
    // Only a form can hold a file.
    body: fields.file ? await toFormData(fields, options) : fields,
  } as const
  return requestJSON(client, request, options)
}

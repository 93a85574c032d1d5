import {
  type Client,
  type FileInput,
  OpenAIError,
  type RequestOptions,
  requestJSON,
  toFormData,
} from '@oaix/core'

/** Uploads a file for the use in vector stores, and resolves to its id. */
export async function sendFile(client: Client, file: FileInput, options?: RequestOptions): Promise<string> {
  const body = await toFormData({ file, purpose: 'assistants' })
  const { id } = await requestJSON<{ id?: string }>(
    client,
    { method: 'POST', path: '/files', body },
    // They belong to the request that puts the file into the store.
    { ...options, body: undefined, idempotencyKey: undefined },
  )
  if (!id) throw new OpenAIError('the server did not name the file')
  return id
}

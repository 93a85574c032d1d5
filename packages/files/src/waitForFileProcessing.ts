import { type Client, type PollOptions, poll } from '@oaix/core'
import { retrieveFile } from './retrieveFile.ts'
import type { FileObject } from './types/FileObject.ts'

export interface WaitForFileProcessingParams {
  file_id: string
}

/**
 * Waits until a file is processed, has failed or is deleted, and resolves to the file: look at its `status`.
 * Waits up to 30 minutes by default (`maxWait`), then throws an `APITimeoutError`.
 *
 * @example
 * const file = await waitForFileProcessing(client, { file_id }, { pollInterval: 1000, signal })
 * if (file.status === 'error') throw new Error(`${file.filename} could not be processed`)
 *
 * @see https://platform.openai.com/docs/api-reference/files/retrieve
 */
export function waitForFileProcessing(
  client: Client,
  params: WaitForFileProcessingParams,
  options?: PollOptions,
): Promise<FileObject> {
  return poll(
    client,
    (polled) => retrieveFile(polled, params, options),
    // By what is still under way, not by what is done: the field is deprecated, and waiting for a status that is
    // unknown or absent would be in vain. `pending`, `running` and `deleting` come from compatible services.
    ({ status }) => !['uploaded', 'pending', 'running', 'deleting'].includes(status),
    { ...options, maxWait: options?.maxWait ?? 30 * 60_000 },
  )
}

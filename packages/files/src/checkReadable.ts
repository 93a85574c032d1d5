import { OpenAIError } from '@oaix/core'

/**
 * Rejects with an `OpenAIError` where a file on disk can't be read. Left to `fetch`, that looks like a network error,
 * and would be tried again.
 */
export async function checkReadable(blob: Blob): Promise<void> {
  try {
    await blob.slice(0, 1).arrayBuffer()
  } catch (cause) {
    throw new OpenAIError("The file can't be read: it was deleted or has changed", { cause })
  }
}

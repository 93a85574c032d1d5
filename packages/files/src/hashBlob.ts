import { createMD5 } from './createMD5.ts'

/** The hex MD5 of a blob, read chunk by chunk. */
export async function hashBlob(blob: Blob, signal: AbortSignal): Promise<string> {
  const hash = createMD5()
  const reader = blob.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (signal.aborted) throw signal.reason
      if (done) return hash.digest()
      hash.update(value)
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

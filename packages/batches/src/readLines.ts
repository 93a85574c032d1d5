import { StreamError, type StreamErrorKind } from '@oaix/core'
import type { BatchLine } from './toResult.ts'
import type { BatchFilePosition } from './types/BatchResult.ts'

export interface ReadLinesOptions {
  signal: AbortSignal
  /** Milliseconds without a byte. */
  idleTimeout?: number | undefined
}

/**
 * Reads results as they arrive; throws a `StreamError` where the file ends too early or is something else. A file
 * that is cut between two lines looks whole: `isShort` tells, at its end. The signal is to end the body where the
 * reading ends.
 */
export async function* readLines(
  response: Response,
  file_id: string,
  isShort: () => boolean,
  { signal, idleTimeout }: ReadLinesOptions,
): AsyncGenerator<BatchLine, undefined> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let lines = 0
  let hasEnded = false
  let isStalled = false
  let cause: unknown
  // The beginning of a line, in pieces: joined once, so that a long line costs linear time.
  let pieces: string[] = []

  const fail = (kind: StreamErrorKind): never => {
    const partial: BatchFilePosition = { file_id, lines }
    const message = `file ${file_id}: ${kind} after ${lines} lines`
    throw new StreamError(message, response, undefined, { kind, partial, cause })
  }

  const read = async () => {
    const onIdle = () => {
      isStalled = true
      reader?.cancel().catch(() => {})
    }
    // A longer time overflows the platform's timers, which then fire at once.
    const timer = idleTimeout ? setTimeout(onIdle, Math.min(idleTimeout, 2e9)) : undefined
    try {
      // React Native has no body streams.
      return (await reader?.read()) ?? { done: true, value: new Uint8Array(await response.arrayBuffer()) }
    } catch (error) {
      cause = error
      return { done: true, value: undefined }
    } finally {
      clearTimeout(timer)
    }
  }

  while (!hasEnded) {
    const { done, value } = await read()
    if (signal.aborted) throw signal.reason
    hasEnded = done
    const texts = decoder.decode(value, { stream: !done }).split('\n')
    for (const [index, text] of texts.entries()) {
      pieces.push(text)
      const isLast = index === texts.length - 1
      if (isLast && (!done || cause || isStalled)) continue
      const line = pieces.join('')
      pieces = []
      if (!line.trim()) continue
      let item: BatchLine | undefined
      try {
        item = JSON.parse(line)
      } catch {}
      // Half a line at the end is truncated, not malformed.
      if (typeof item?.custom_id !== 'string') return fail(isLast && !item ? 'truncated' : 'malformed')
      lines++
      yield item
    }
  }
  if (isStalled) fail('stalled')
  if (cause || isShort()) fail('truncated')
}

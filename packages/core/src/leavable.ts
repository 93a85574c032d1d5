import { APITimeoutError } from './errors/APITimeoutError.ts'
import type { PollOptions } from './poll.ts'
import { untilAborted } from './untilAborted.ts'

/**
 * Iterates over what a generator yields, but so that leaving the loop, an abort of the caller's signal or the end of
 * `maxWait` takes effect at once, even while the generator awaits something: the signal that it was given aborts, and
 * nothing waits for it.
 */
export function leavable<Item>(
  generate: (signal: AbortSignal) => AsyncGenerator<Item, void>,
  { signal: caller, maxWait }: Pick<PollOptions, 'signal' | 'maxWait'> = {},
): AsyncIterable<Item> {
  // Not AbortSignal.any: Node 22 keeps some memory for each signal that it makes from a long-lived one.
  const controller = new AbortController()
  const { signal } = controller
  let generator: AsyncGenerator<Item, void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  const abort = () => controller.abort(caller?.reason)
  const stop = () => controller.abort(new APITimeoutError(`not done after polling for ${maxWait} ms`))

  const close = (reason?: unknown) => {
    isOver = true
    clearTimeout(timer)
    caller?.removeEventListener('abort', abort)
    controller.abort(reason)
    // What it has opened is closed: at once where it stands at an item, else when what it awaits has settled.
    generator?.return().catch(() => {})
  }

  const iterator: AsyncIterableIterator<Item, undefined> = {
    async next() {
      if (isOver) return { done: true, value: undefined }
      if (!generator) {
        caller?.addEventListener('abort', abort)
        if (caller?.aborted) abort()
        if (maxWait !== undefined) timer = setTimeout(stop, Math.min(maxWait, 2e9))
        generator = generate(signal)
      }
      try {
        if (signal.aborted) throw signal.reason
        const result = await untilAborted(generator.next(), signal)
        if (!result.done) return result
        close()
      } catch (error) {
        // What was awaited when the loop was left has no one to tell.
        if (!isOver) {
          close(error)
          throw error
        }
      }
      return { done: true, value: undefined }
    },
    async return() {
      if (!isOver) close()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => iterator,
  }
  return iterator
}

import { APITimeoutError } from './errors/APITimeoutError.ts'

/**
 * Runs a task until it settles, the caller's signal aborts, or `ms` milliseconds are over,
 * whichever comes first, even if the task is deaf to the signal that it is given. Rejects with the signal's reason, or
 * an `APITimeoutError`. Without a task it is a pause that ends by rejecting.
 */
export function withLimit<Result>(
  caller: AbortSignal | undefined,
  ms: number,
  message?: string,
  task?: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  // Not AbortSignal.any: Node 22 keeps some memory for each signal that it makes from a long-lived one.
  const controller = new AbortController()
  let fail!: (reason: unknown) => void
  const stop = () => fail(caller?.aborted ? caller.reason : new APITimeoutError(message))
  const timer = setTimeout(stop, Math.min(ms, 2e9))
  caller?.addEventListener('abort', stop)
  return new Promise<Result>((resolve, reject) => {
    // Ends what the task may have left open. (The signals of React Native may keep no reason.)
    fail = (reason) => {
      controller.abort(reason)
      reject(reason)
    }
    if (caller?.aborted) stop()
    else task?.(controller.signal).then(resolve, fail)
  }).finally(() => {
    caller?.removeEventListener('abort', stop)
    clearTimeout(timer)
  })
}

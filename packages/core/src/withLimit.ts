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
  const { signal } = controller
  const stop = () => controller.abort(caller?.aborted ? caller.reason : new APITimeoutError(message))
  const timer = setTimeout(stop, Math.min(ms, 2e9))
  caller?.addEventListener('abort', stop)
  return new Promise<Result>((resolve, reject) => {
    signal.onabort = () => reject(signal.reason)
    if (caller?.aborted) stop()
    // A failure ends what the task may have left open.
    else task?.(signal).then(resolve, (error) => controller.abort(error))
  }).finally(() => {
    clearTimeout(timer)
    caller?.removeEventListener('abort', stop)
  })
}

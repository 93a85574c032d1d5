import { APITimeoutError } from './errors/APITimeoutError.ts'

/**
 * Runs a task until it settles, the caller's signal aborts, or `ms` milliseconds are over, whichever comes first;
 * rejects at once, even if the task is deaf to the signal that it is given.
 */
export function withLimit<Result>(
  task: (signal: AbortSignal) => Promise<Result>,
  caller: AbortSignal | undefined,
  ms: number,
  message?: string,
): Promise<Result> {
  // Not AbortSignal.any: Node 22 keeps some memory for each signal that it makes from a long-lived one.
  const controller = new AbortController()
  let stop: () => void
  let timer: ReturnType<typeof setTimeout>
  return new Promise<Result>((resolve, reject) => {
    stop = () => {
      const reason = caller?.aborted ? caller.reason : new APITimeoutError(message)
      controller.abort(reason)
      reject(reason)
    }
    caller?.addEventListener('abort', stop)
    // A longer time overflows the platform's timers, which then fire at once.
    timer = setTimeout(stop, Math.min(ms, 2 ** 31 - 1))
    caller?.aborted ? stop() : task(controller.signal).then(resolve, reject)
  }).finally(() => {
    clearTimeout(timer)
    caller?.removeEventListener('abort', stop)
  })
}

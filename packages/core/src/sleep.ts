import { withLimit } from './withLimit.ts'

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return withLimit<void>(signal, ms).catch(() => {
    if (signal?.aborted) throw signal.reason
  })
}

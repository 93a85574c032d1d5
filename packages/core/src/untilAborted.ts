/** Settles as the promise does, or rejects with the signal's reason as soon as it aborts, whichever comes first. */
export function untilAborted<Result>(
  promise: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal?.reason)
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop)
    void promise.then(resolve, reject).then(() => signal?.removeEventListener('abort', stop))
  })
}

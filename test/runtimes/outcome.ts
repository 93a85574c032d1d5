import type { Report } from './checks.ts'

/** How a run of the program went. */
export interface Outcome {
  /** `undefined` where the program did not get that far. */
  report?: Report | undefined
  /** How the runtime ended; `exit 0` too where something else ends it. */
  end: string
  /** What the runtime complained about: its stderr, or the errors of the page. */
  complaints: string
}

/** Milliseconds that a run may take. */
export const limit = 60_000

/** Rejects where a run takes too long, so that what it has started can be ended. */
export async function limited<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not end in ${limit} ms`)), limit)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

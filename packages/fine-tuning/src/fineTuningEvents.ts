import { type Client, leavable, type PollOptions, paginatePages, sleep } from '@oaix/core'
import { hasEnded } from './hasEnded.ts'
import { listFineTuningEvents } from './listFineTuningEvents.ts'
import { type RetrieveFineTuningJobParams, retrieveFineTuningJob } from './retrieveFineTuningJob.ts'
import type { FineTuningJobEvent } from './types/FineTuningJob.ts'

/**
 * Iterates over the events of a job from its first one, the oldest first and each once, and follows new ones until
 * the job has ended. Leaving the loop ends what it is waiting for.
 *
 * Asks again every `pollInterval` milliseconds (5000 by default). The loop throws an `APITimeoutError` after
 * `maxWait` milliseconds, and what the requests throw.
 *
 * @example
 * for await (const { message } of fineTuningEvents(client, { fine_tuning_job_id })) console.log(message)
 * const { fine_tuned_model } = await retrieveFineTuningJob(client, { fine_tuning_job_id })
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/list-events
 */
export function fineTuningEvents(
  client: Client,
  params: RetrieveFineTuningJobParams,
  options: PollOptions = {},
): AsyncIterable<FineTuningJobEvent> {
  return leavable(
    // An idempotency key would make one answer repeat.
    (signal) => follow(client, params, { ...options, idempotencyKey: undefined, signal }),
    options,
  )
}

async function* follow(
  client: Client,
  { fine_tuning_job_id }: RetrieveFineTuningJobParams,
  options: PollOptions,
): AsyncGenerator<FineTuningJobEvent, undefined> {
  const seen = new Set<string>()

  const newEvents = async () => {
    const events: FineTuningJobEvent[] = []
    const pages = paginatePages(listFineTuningEvents, client, { fine_tuning_job_id, limit: 100 }, options)
    for await (const { data } of pages) {
      const unseen = data.filter(({ id }) => !seen.has(id))
      for (const { id } of unseen) seen.add(id)
      events.push(...unseen)
      // They come newest first: what follows was there the last time.
      if (unseen.length < data.length) break
    }
    // Within a second, only the order of the list tells.
    return events.reverse().sort((a, b) => a.created_at - b.created_at)
  }

  let wasRunning = false
  for (;;) {
    // Before its events: one that comes between the two requests is not missed.
    const { status } = await retrieveFineTuningJob(client, { fine_tuning_job_id }, options)
    yield* await newEvents()
    const isOver = hasEnded(status)
    if (isOver && !wasRunning) return
    await sleep(options.pollInterval ?? 5000, options.signal)
    // The last events may come a moment after the end: one more look.
    wasRunning = !isOver
  }
}

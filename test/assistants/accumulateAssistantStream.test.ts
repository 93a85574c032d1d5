import { accumulateAssistantStream, streamRun } from '@oaix/assistants'
import { isStreamError } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import {
  answering,
  DONE,
  event,
  makeMessage,
  makeRun,
  makeStep,
  options,
  sse,
  streaming,
  streamOf,
  textDelta,
} from './support.ts'

const run = makeRun({ status: 'completed' })
const message = makeMessage({ content: [{ type: 'text', text: { value: 'ab', annotations: [] } }] })
const step = makeStep({ status: 'completed' })
const events = [
  event('thread.run.created', makeRun()),
  event('thread.run.step.created', makeStep()),
  event('thread.message.created', makeMessage()),
  textDelta('a'),
  textDelta('b'),
  event('thread.message.completed', message),
  event('thread.message.created', makeMessage({ id: 'msg_2' })),
  event('thread.run.step.completed', step),
  event('thread.run.completed', run),
]

test('resolves to the run, its messages and its steps', async () => {
  expect(await accumulateAssistantStream(streamOf(events))).toEqual({
    run,
    messages: [message, makeMessage({ id: 'msg_2' })],
    steps: [step],
  })
})

test('a stream without any event of its run does not end well', async () => {
  const reading = accumulateAssistantStream(streamOf(events.slice(2, 5)))
  await expect(reading).rejects.toMatchObject({ name: 'OpenAIError' })
})

describe.each(eachClient)('over the wire ($name)', ({ createClient }) => {
  const stream = (...pieces: string[]) =>
    streamRun(createClient({ ...options, fetch: answering(streaming(...pieces)).fetch }), {
      thread_id: 'thread_1',
      assistant_id: 'asst_1',
    })

  test('a cut stream rejects with what had been built', async () => {
    const reading = accumulateAssistantStream(await stream(sse(events.slice(0, 5))))
    const error = await reading.catch((reason: unknown) => reason)
    expect(isStreamError(error) && error.kind).toBe('truncated')
    expect(error).toMatchObject({
      name: 'StreamError',
      requestID: 'req_1',
      partial: {
        run: makeRun(),
        messages: [makeMessage({ content: [{ index: 0, type: 'text', text: { value: 'ab' } }] as never })],
        steps: [makeStep()],
      },
    })
  })

  test('truncation at every byte ends in an error or in the whole', async () => {
    const wire = sse(events) + DONE
    const end = wire.indexOf('\n\n', wire.indexOf('event: thread.run.completed'))
    for (let length = 0; length <= wire.length; length += 1) {
      // The iteration also covers the cut between the two pieces.
      const half = length >> 1
      const reading = accumulateAssistantStream(await stream(wire.slice(0, half), wire.slice(half, length)))
      const error = await reading.then(
        () => undefined,
        (reason: unknown) => reason,
      )
      if (length >= end) expect(error).toBeUndefined()
      else expect(isStreamError(error) && error.partial).toHaveProperty('messages')
    }
  })
})

import {
  accumulateTranscription,
  reduceTranscription,
  type TranscriptionSnapshot,
  type TranscriptionStreamEvent,
  transcriptionTextDeltas,
} from '@oaix/audio'
import { describe, expect, test } from 'vitest'

async function* stream(...events: unknown[]): AsyncGenerator<TranscriptionStreamEvent> {
  for (const event of events) yield event as TranscriptionStreamEvent
}

const delta = { type: 'transcript.text.delta', delta: 'one ', logprobs: [{ token: 'one', logprob: -1 }] }
const more = { type: 'transcript.text.delta', delta: 'two', logprobs: [{ token: 'two' }] }
const segment = { type: 'transcript.text.segment', id: '1', start: 0, end: 1, text: 'one', speaker: 'A' }
const usage = { type: 'tokens', input_tokens: 1, output_tokens: 2, total_tokens: 3 }
const done = {
  type: 'transcript.text.done',
  text: 'One, two.',
  usage,
  languages: [{ code: 'en' }],
  extra: true,
}

describe('accumulateTranscription', () => {
  test('the last event decides on the text, and its other fields survive', async () => {
    expect(await accumulateTranscription(stream(delta, more, segment, done))).toEqual({
      text: 'One, two.',
      logprobs: [{ token: 'one', logprob: -1 }, { token: 'two' }],
      segments: [segment],
      usage,
      languages: [{ code: 'en' }],
      extra: true,
    })
  })

  test('the log probabilities of the last event replace those of the pieces', async () => {
    const logprobs = [{ token: 'One' }]

    expect(await accumulateTranscription(stream(delta, { ...done, logprobs }))).toMatchObject({ logprobs })
  })

  test('pieces are enough where there is no last event, or none with a text', async () => {
    expect(await accumulateTranscription(stream({ ...delta, logprobs: null }, more))).toMatchObject({
      text: 'one two',
    })
    expect(
      await accumulateTranscription(stream(delta, { type: 'transcript.text.done', text: null, usage })),
    ).toMatchObject({ text: 'one ', usage })
    expect(await accumulateTranscription(stream())).toEqual({ text: '' })
  })

  test('null deltas and unknown events are harmless', async () => {
    const nothing = { type: 'transcript.text.delta', delta: null }

    expect(
      await accumulateTranscription(stream(nothing, null, { type: 'new', text: 'x' }, {}, more)),
    ).toEqual({
      text: 'two',
      logprobs: [{ token: 'two' }],
    })
  })

  test('lists that are none are harmless', async () => {
    const broken = { type: 'transcript.text.done', text: 't', segments: 'x', logprobs: 1 }

    expect(await accumulateTranscription(stream(broken, { ...delta, logprobs: {} }, more, segment))).toEqual({
      text: 'tone two',
      segments: [segment],
      logprobs: [{ token: 'two' }],
    })
  })

  test('a field named __proto__ is data', async () => {
    const hostile = JSON.parse('{"type":"transcript.text.done","text":"t","__proto__":{"polluted":true}}')

    const snapshot = await accumulateTranscription(stream(delta, hostile))

    expect(snapshot.text).toBe('t')
    expect(Object.getPrototypeOf(snapshot)).toBe(Object.prototype)
    expect(Object.hasOwn(snapshot, '__proto__')).toBe(true)
    expect({}).not.toHaveProperty('polluted')
  })

  test('errors that are not of the stream pass as they are', async () => {
    const reason = new Error('aborted by the caller')
    async function* broken(): AsyncGenerator<TranscriptionStreamEvent> {
      yield delta as TranscriptionStreamEvent
      throw reason
    }

    await expect(accumulateTranscription(broken())).rejects.toBe(reason)
  })

  test('a long transcript with log probabilities costs linear time', async () => {
    async function* long(): AsyncGenerator<TranscriptionStreamEvent> {
      for (let index = 0; index < 100_000; index++) {
        yield { type: 'transcript.text.delta', delta: 'ab', logprobs: [{ token: 'ab' }] }
      }
    }
    const start = performance.now()

    const { text, logprobs } = await accumulateTranscription(long())

    expect([text.length, logprobs?.length]).toEqual([200_000, 100_000])
    // Copying the list for each event takes more than a minute.
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('reduceTranscription', () => {
  test('gives after each event what is known by then', async () => {
    const events = [delta, segment, more, { ...segment, id: '2' }, done] as TranscriptionStreamEvent[]
    let snapshot: TranscriptionSnapshot | undefined
    const seen: [string, number | undefined][] = []
    for (const event of events) {
      snapshot = reduceTranscription(snapshot, event)
      seen.push([snapshot.text, snapshot.segments?.length])
    }

    expect(seen).toEqual([
      ['one ', undefined],
      ['one ', 1],
      ['one two', 1],
      ['one two', 2],
      ['One, two.', 2],
    ])
    expect(snapshot).toEqual(await accumulateTranscription(stream(...events)))
  })

  test('leaves the events alone', () => {
    const first = structuredClone(delta) as TranscriptionStreamEvent

    reduceTranscription(reduceTranscription(undefined, first), more as TranscriptionStreamEvent)

    expect(first).toEqual(delta)
  })
})

describe('transcriptionTextDeltas', () => {
  test('skips what is not text', async () => {
    const deltas: string[] = []
    const empty = { type: 'transcript.text.delta', delta: '' }
    const none = { type: 'transcript.text.delta', delta: null }
    for await (const text of transcriptionTextDeltas(stream(empty, null, none, delta, segment, more, done))) {
      deltas.push(text)
    }

    expect(deltas).toEqual(['one ', 'two'])
  })
})

import { createReadStream } from 'node:fs'
import { accumulateTranscription, streamTranscription, transcriptionTextDeltas } from '@oaix/audio'
import { OpenAIError, type StreamError } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { fetchEvents, options, recordForm, sse } from './support.ts'

afterEach(() => {
  nock.cleanAll()
})

const file = new File(['audio'], 'speech.mp3', { type: 'audio/mpeg' })
const params = { file, model: 'gpt-4o-mini-transcribe' }
const segment = {
  type: 'transcript.text.segment',
  id: 's1',
  start: 0,
  end: 1,
  text: 'Grüße 漢',
  speaker: 'A',
}
const events = [
  { type: 'transcript.text.delta', delta: 'Grü', segment_id: 's1' },
  { type: 'transcript.text.delta', delta: 'ße 漢' },
  segment,
  { type: 'transcript.text.done', text: 'Grüße 漢.', usage: { type: 'tokens', total_tokens: 3 }, extra: 1 },
]

async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of stream) items.push(item)
  return items
}

describe.each(eachClient)('streamTranscription ($name)', ({ createClient }) => {
  test('sends a form with stream, and decodes the events', async () => {
    const recorded = recordForm('/audio/transcriptions', sse(...events), 'text/event-stream')

    const stream = await streamTranscription(createClient(options), {
      ...params,
      response_format: 'diarized_json',
      chunking_strategy: 'auto',
    })

    expect(await collect(stream)).toEqual(events)
    expect(recorded[0]?.fields.slice(1)).toEqual([
      ['model', 'gpt-4o-mini-transcribe'],
      ['response_format', 'diarized_json'],
      ['chunking_strategy', 'auto'],
      ['stream', 'true'],
    ])
  })

  test('[DONE] completes a stream that has no transcript.text.done', async () => {
    const client = createClient({ ...options, fetch: fetchEvents(sse(events[0] ?? {}), 'data: [DONE]\n\n') })

    expect(await collect(await streamTranscription(client, params))).toEqual(events.slice(0, 1))
  })

  test('events and fields that are not known yet pass', async () => {
    const unknown = { type: 'transcript.language', code: 'de' }
    const client = createClient({ ...options, fetch: fetchEvents(sse(unknown, ...events)) })

    expect(await collect(await streamTranscription(client, params))).toEqual([unknown, ...events])
  })

  test('cut at every byte it is complete or truncated, never silent', async () => {
    const bytes = new TextEncoder().encode(sse(...events))
    // Where each event's data is complete: the line end may be lost.
    const ends = events.map(
      (_, index) => new TextEncoder().encode(sse(...events.slice(0, index + 1))).length - 2,
    )
    for (let cut = 0; cut <= bytes.length; cut++) {
      const client = createClient({ ...options, fetch: fetchEvents(bytes.slice(0, cut)) })
      const arrived = ends.filter((end) => end <= cut).length

      const result = await collect(await streamTranscription(client, params)).catch((error) => error)

      if (arrived === events.length) expect(result, `cut at ${cut}`).toEqual(events)
      else {
        const { kind, partial } = result as StreamError
        expect({ kind, partial }, `cut at ${cut}`).toEqual({
          kind: 'truncated',
          partial: events.slice(0, arrived),
        })
      }
    }
  })

  test('a truncated stream leaves the transcript so far in the error of accumulateTranscription', async () => {
    const client = createClient({ ...options, fetch: fetchEvents(sse(...events.slice(0, 3))) })

    const error = await accumulateTranscription(await streamTranscription(client, params)).catch(
      (error) => error,
    )

    expect(error).toMatchObject({ name: 'StreamError', kind: 'truncated', requestID: 'req_audio' })
    expect(error.partial).toEqual({ text: 'Grüße 漢', segments: [segment] })
  })

  test('a model that does not stream is told as such', async () => {
    recordForm('/audio/transcriptions', { text: 'all at once' })

    const error = await streamTranscription(createClient(options), { ...params, model: 'whisper-1' })
      .then(collect)
      .catch((error) => error)

    expect(error).toMatchObject({ name: 'StreamError', kind: 'not-sse' })
  })

  test('a file that cannot be read is one clear error', async () => {
    const error = await streamTranscription(createClient(options), {
      ...params,
      file: createReadStream('/no/such/speech.mp3'),
    }).catch((error) => error)

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/\bfile\b/)
  })

  test('transcriptionTextDeltas gives the text as it arrives', async () => {
    const client = createClient({ ...options, fetch: fetchEvents(sse(...events)) })

    const deltas = await collect(transcriptionTextDeltas(await streamTranscription(client, params)))

    expect(deltas).toEqual(['Grü', 'ße 漢'])
  })
})

import {
  TranscriptionDiarizedSchema,
  TranscriptionSchema,
  TranscriptionVerboseSchema,
} from '@oaix/audio/schemas'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'

const tokens = {
  type: 'tokens',
  input_tokens: 14,
  input_token_details: { text_tokens: 10, audio_tokens: 4 },
  output_tokens: 31,
  total_tokens: 45,
}
const seconds = { type: 'duration', seconds: 8.5 }
const segment = {
  id: 0,
  seek: 0,
  start: 0,
  end: 3.3,
  text: ' The beach',
  tokens: [50364, 440],
  temperature: 0,
  avg_logprob: -0.28,
  compression_ratio: 1.2,
  no_speech_prob: 0.01,
}
const spoken = { type: 'transcript.text.segment', id: 'seg_1', start: 0, end: 1, text: 'Hi', speaker: 'A' }

const forms = [
  {
    name: 'Transcription',
    schema: TranscriptionSchema,
    minimal: { text: 'Hi' },
    full: {
      text: 'Hi',
      languages: [{ code: 'en' }],
      logprobs: [{ token: 'Hi', logprob: -0.1, bytes: [72, 105] }, {}],
      usage: tokens,
    },
    wrong: [
      { text: 1 },
      { languages: ['en'] },
      { logprobs: [{ bytes: 'Hi' }] },
      { usage: { type: 'tokens' } },
    ],
  },
  {
    name: 'TranscriptionVerbose',
    schema: TranscriptionVerboseSchema,
    minimal: { text: 'Hi', language: 'english', duration: 8.5 },
    full: {
      text: 'Hi',
      language: 'english',
      duration: 8.5,
      segments: [segment],
      words: [{ word: 'Hi', start: 0, end: 0.5 }],
      usage: seconds,
    },
    wrong: [
      { duration: '8.5' },
      { segments: [{ ...segment, id: 'seg_1' }] },
      { words: [{ word: 'Hi' }] },
      { usage: { type: 'duration', seconds: '8' } },
    ],
  },
  {
    name: 'TranscriptionDiarized',
    schema: TranscriptionDiarizedSchema,
    minimal: { task: 'transcribe', text: 'Hi', duration: 8.5, segments: [] },
    full: { task: 'transcribe', text: 'Hi', duration: 8.5, segments: [spoken], usage: seconds },
    wrong: [{ segments: [{ ...spoken, speaker: 1 }] }, { segments: null }, { usage: { type: 'duration' } }],
  },
]

describe.each(forms)('$name', ({ schema, minimal, full, wrong }) => {
  test('takes what the API answers, with and without the optional fields', () => {
    expect(v.parse(schema, minimal)).toEqual(minimal)
    expect(v.parse(schema, full)).toEqual(full)
  })

  test('fields and kinds of usage that are not known yet pass', () => {
    const newer = { ...full, usage: { type: 'credits', spent: 2 }, extra: { nested: true } }

    expect(v.parse(schema, newer)).toEqual(newer)
  })

  test('a required field that is missing fails', () => {
    for (const key of Object.keys(minimal)) {
      const { [key as keyof typeof minimal]: _, ...rest } = minimal
      expect(v.safeParse(schema, rest).success, key).toBe(false)
    }
  })

  test('a wrong type fails', () => {
    for (const part of wrong) {
      expect(v.safeParse(schema, { ...full, ...part }).success, JSON.stringify(part)).toBe(false)
    }
  })
})

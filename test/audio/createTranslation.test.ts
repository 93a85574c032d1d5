import { createReadStream } from 'node:fs'
import { createTranslation } from '@oaix/audio'
import { OpenAIError } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { options, recordForm } from './support.ts'

afterEach(() => {
  nock.cleanAll()
})

const file = new File(['audio'], 'german.m4a', { type: 'audio/mp4' })

describe.each(eachClient)('createTranslation ($name)', ({ createClient }) => {
  test('sends a form and resolves to the translation', async () => {
    const recorded = recordForm('/audio/translations', { text: 'hello' })

    const answer = await createTranslation(createClient(options), {
      file,
      model: 'whisper-1',
      prompt: 'Names: Émile',
      temperature: 0.2,
    })

    expect(answer).toEqual({ text: 'hello' })
    const [[name, sent] = [], ...fields] = recorded[0]?.fields ?? []
    expect(name).toBe('file')
    expect(sent).toMatchObject({ name: 'german.m4a', type: 'audio/mp4' })
    expect(fields).toEqual([
      ['model', 'whisper-1'],
      ['prompt', 'Names: Émile'],
      ['temperature', '0.2'],
    ])
  })

  test('resolves to an object for verbose_json', async () => {
    const answer = { text: 'hello', language: 'english', duration: 1.5, segments: [] }
    recordForm('/audio/translations', answer)

    expect(
      await createTranslation(createClient(options), {
        file,
        model: 'whisper-1',
        response_format: 'verbose_json',
      }),
    ).toEqual(answer)
  })

  test.each(['text', 'srt', 'vtt'] as const)('resolves to a string for %s', async (response_format) => {
    recordForm('/audio/translations', 'WEBVTT\n\nhello\n')

    expect(
      await createTranslation(createClient(options), { file, model: 'whisper-1', response_format }),
    ).toBe('WEBVTT\n\nhello\n')
  })

  test('a file that cannot be read is one clear error', async () => {
    const error = await createTranslation(createClient(options), {
      file: createReadStream('/no/such/german.m4a'),
      model: 'whisper-1',
    }).catch((error) => error)

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/\bfile\b/)
  })
})

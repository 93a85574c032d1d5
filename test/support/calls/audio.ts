import {
  createSpeech,
  createTranscription,
  createTranslation,
  createVoice,
  createVoiceConsent,
  deleteVoice,
  deleteVoiceConsent,
  listVoiceConsents,
  retrieveVoiceConsent,
  streamSpeech,
  streamTranscription,
  updateVoiceConsent,
} from '@oaix/audio'
import { type Call, eventsAskedFor } from './call.ts'

const consent_id = 'cons_1'
const file = new File(['RIFF'], 'speech.wav', { type: 'audio/wav' })
const speech = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello', speed: 1.5 } as const
const transcription = {
  file,
  model: 'whisper-1',
  language: 'en',
  temperature: 0,
  chunking_strategy: { type: 'server_vad', threshold: 0.5 },
} as const

export const audioCalls: Call[] = [
  {
    name: 'createSpeech',
    ours: (client) => createSpeech(client, { ...speech, response_format: 'wav' }),
    official: (openai) => openai.audio.speech.create({ ...speech, response_format: 'wav' }),
  },
  {
    name: 'streamSpeech',
    ours: (client) => streamSpeech(client, speech),
    official: (openai) => openai.audio.speech.create({ ...speech, stream_format: 'sse' }),
    differences: { accept: 'the official package hands over the undecoded answer and asks for octets' },
  },
  {
    name: 'createTranscription',
    ours: (client) =>
      createTranscription(client, {
        ...transcription,
        response_format: 'verbose_json',
        timestamp_granularities: ['word', 'segment'],
      }),
    official: (openai) =>
      openai.audio.transcriptions.create({
        ...transcription,
        response_format: 'verbose_json',
        timestamp_granularities: ['word', 'segment'],
      }),
  },
  {
    name: 'createTranscription as text',
    ours: (client) => createTranscription(client, { file, model: 'whisper-1', response_format: 'srt' }),
    official: (openai) =>
      openai.audio.transcriptions.create({ file, model: 'whisper-1', response_format: 'srt' }),
  },
  {
    name: 'streamTranscription',
    ours: (client) =>
      streamTranscription(client, { file, model: 'gpt-4o-transcribe', include: ['logprobs'] }),
    official: (openai) =>
      openai.audio.transcriptions.create({
        file,
        model: 'gpt-4o-transcribe',
        include: ['logprobs'],
        stream: true,
      }),
    differences: eventsAskedFor,
  },
  {
    name: 'createTranslation',
    ours: (client) => createTranslation(client, { file, model: 'whisper-1', prompt: 'names: Zoë' }),
    official: (openai) =>
      openai.audio.translations.create({ file, model: 'whisper-1', prompt: 'names: Zoë' }),
  },
  {
    name: 'createVoice',
    ours: (client) => createVoice(client, { name: 'Zoë', audio_sample: file, consent: consent_id }),
    official: (openai) =>
      openai.audio.voices.create({ name: 'Zoë', audio_sample: file, consent: consent_id }),
  },
  {
    name: 'deleteVoice',
    ours: (client) => deleteVoice(client, { voice_id: 'voice_1' }),
    official: (openai) => openai.audio.voices.delete('voice_1'),
  },
  {
    name: 'createVoiceConsent',
    ours: (client) => createVoiceConsent(client, { name: 'Zoë', language: 'de', recording: file }),
    official: (openai) => openai.audio.voiceConsents.create({ name: 'Zoë', language: 'de', recording: file }),
  },
  {
    name: 'listVoiceConsents',
    ours: (client) => listVoiceConsents(client, { limit: 2, after: consent_id }),
    official: (openai) => openai.audio.voiceConsents.list({ limit: 2, after: consent_id }),
  },
  {
    name: 'retrieveVoiceConsent',
    ours: (client) => retrieveVoiceConsent(client, { consent_id }),
    official: (openai) => openai.audio.voiceConsents.retrieve(consent_id),
  },
  {
    name: 'updateVoiceConsent',
    ours: (client) => updateVoiceConsent(client, { consent_id, name: 'Zoé' }),
    official: (openai) => openai.audio.voiceConsents.update(consent_id, { name: 'Zoé' }),
  },
  {
    name: 'deleteVoiceConsent',
    ours: (client) => deleteVoiceConsent(client, { consent_id }),
    official: (openai) => openai.audio.voiceConsents.delete(consent_id),
  },
]

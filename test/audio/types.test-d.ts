import type {
  AudioModel,
  AudioResponseFormat,
  CreateSpeechParams,
  CreateTranscriptionDiarizedParams,
  CreateTranscriptionJSONParams,
  CreateTranscriptionParams,
  CreateTranscriptionTextParams,
  CreateTranscriptionVerboseParams,
  CreateTranslationJSONParams,
  CreateTranslationParams,
  CreateTranslationTextParams,
  CreateTranslationVerboseParams,
  CreateVoiceConsentParams,
  CreateVoiceFromPromptParams,
  CreateVoiceFromSampleParams,
  ListVoiceConsentsParams,
  SpeechModel,
  StreamSpeechParams,
  StreamTranscriptionParams,
  Transcription,
  TranscriptionDiarized,
  TranscriptionDiarizedSegment,
  TranscriptionInclude,
  TranscriptionLanguage,
  TranscriptionSegment,
  TranscriptionSnapshot,
  TranscriptionStreamEvent,
  TranscriptionTextDeltaEvent,
  TranscriptionTextDoneEvent,
  TranscriptionTextSegmentEvent,
  TranscriptionVADConfig,
  TranscriptionVerbose,
  TranscriptionWord,
  Translation,
  TranslationVerbose,
  UpdateVoiceConsentParams,
  Voice,
  VoiceConsent,
  VoiceConsentDeleted,
  VoiceDeleted,
} from '@oaix/audio'
import {
  accumulateTranscription,
  createSpeech,
  createTranscription,
  createTranslation,
  createVoice,
  createVoiceConsent,
  deleteVoice,
  deleteVoiceConsent,
  listVoiceConsents,
  reduceTranscription,
  retrieveVoiceConsent,
  speechBytes,
  streamSpeech,
  streamTranscription,
  transcriptionTextDeltas,
  updateVoiceConsent,
} from '@oaix/audio'
import {
  TranscriptionDiarizedSchema,
  TranscriptionSchema,
  TranscriptionVerboseSchema,
} from '@oaix/audio/schemas'
import { type Client, paginate } from '@oaix/core'
import type OpenAI from 'openai'
import type { SpeechCreateParams } from 'openai/resources/audio/speech'
import type {
  TranscriptionCreateParamsNonStreaming,
  TranscriptionCreateParamsStreaming,
} from 'openai/resources/audio/transcriptions'
import type { VoiceConsentListParams } from 'openai/resources/audio/voice-consents'
import type { VoiceCreateParams } from 'openai/resources/audio/voices'
import * as v from 'valibot'
import { sameType } from '../support/sameType.ts'

declare const client: Client
declare const file: Blob
/** Exactly this type, where `sameType` would be content with `any`. */
declare function exactly<Expected>(): <Actual>(
  value: Actual,
  ..._proof: (<T>() => T extends Actual ? 1 : 2) extends <T>() => T extends Expected ? 1 : 2
    ? []
    : [{ actual: Actual }]
) => void

// Model names stay open in the alias itself.
sameType<AudioModel, (string & {}) | OpenAI.Audio.AudioModel>()
sameType<SpeechModel, (string & {}) | OpenAI.Audio.SpeechModel>()
sameType<AudioResponseFormat, OpenAI.AudioResponseFormat>()

sameType<
  CreateSpeechParams,
  SpeechCreateParams,
  'stream_format' // events come from streamSpeech
>()
sameType<
  StreamSpeechParams,
  SpeechCreateParams,
  'stream_format' // bytes come from createSpeech
>()

type TranscriptionDifferences =
  | 'file' // FileInput takes bytes and `{ name, content }` too
  | 'chunking_strategy' // no null: a form has none, and the official client throws on it
  | 'stream' // no null, for the same reason; and each function has its own value
sameType<
  CreateTranscriptionJSONParams,
  TranscriptionCreateParamsNonStreaming<'json' | undefined>,
  TranscriptionDifferences
>()
sameType<
  CreateTranscriptionVerboseParams,
  TranscriptionCreateParamsNonStreaming<'verbose_json'>,
  TranscriptionDifferences | 'response_format' // required: without it the answer is `json`
>()
sameType<
  CreateTranscriptionDiarizedParams,
  TranscriptionCreateParamsNonStreaming<'diarized_json'>,
  TranscriptionDifferences | 'response_format' // required: without it the answer is `json`
>()
sameType<
  CreateTranscriptionTextParams,
  TranscriptionCreateParamsNonStreaming<'text' | 'srt' | 'vtt'>,
  TranscriptionDifferences | 'response_format' // required: without it the answer is `json`
>()
sameType<CreateTranscriptionParams, TranscriptionCreateParamsNonStreaming, TranscriptionDifferences>()
sameType<StreamTranscriptionParams, TranscriptionCreateParamsStreaming, TranscriptionDifferences>()
sameType<TranscriptionVADConfig, OpenAI.Audio.TranscriptionCreateParams.VadConfig>()
sameType<TranscriptionInclude, OpenAI.Audio.TranscriptionInclude>()

sameType<Transcription, OpenAI.Audio.Transcription>()
sameType<TranscriptionVerbose, OpenAI.Audio.TranscriptionVerbose>()
sameType<TranscriptionDiarized, OpenAI.Audio.TranscriptionDiarized>()
sameType<TranscriptionDiarizedSegment, OpenAI.Audio.TranscriptionDiarizedSegment>()
sameType<TranscriptionLanguage, OpenAI.Audio.TranscriptionLanguage>()
sameType<TranscriptionSegment, OpenAI.Audio.TranscriptionSegment>()
sameType<TranscriptionWord, OpenAI.Audio.TranscriptionWord>()
sameType<TranscriptionStreamEvent, OpenAI.Audio.TranscriptionStreamEvent>()
sameType<TranscriptionTextDeltaEvent, OpenAI.Audio.TranscriptionTextDeltaEvent>()
sameType<TranscriptionTextSegmentEvent, OpenAI.Audio.TranscriptionTextSegmentEvent>()
sameType<TranscriptionTextDoneEvent, OpenAI.Audio.TranscriptionTextDoneEvent>()

type TranslationDifferences =
  | 'file' // FileInput takes bytes and `{ name, content }` too
  | 'response_format' // theirs allows every format, whatever its type argument
sameType<
  CreateTranslationJSONParams,
  OpenAI.Audio.TranslationCreateParams<'json' | undefined>,
  TranslationDifferences
>()
sameType<
  CreateTranslationVerboseParams,
  OpenAI.Audio.TranslationCreateParams<'verbose_json'>,
  TranslationDifferences
>()
sameType<
  CreateTranslationTextParams,
  OpenAI.Audio.TranslationCreateParams<'text' | 'srt' | 'vtt'>,
  TranslationDifferences
>()
sameType<
  CreateTranslationParams,
  OpenAI.Audio.TranslationCreateParams,
  'file' // FileInput takes bytes and `{ name, content }` too
>()
sameType<Translation, OpenAI.Audio.Translation>()
sameType<TranslationVerbose, OpenAI.Audio.TranslationVerbose>()

sameType<VoiceConsent, OpenAI.Audio.VoiceConsent>()
sameType<VoiceConsentDeleted, OpenAI.Audio.VoiceConsentDeleted>()
sameType<ListVoiceConsentsParams, VoiceConsentListParams>()
sameType<
  CreateVoiceConsentParams,
  OpenAI.Audio.VoiceConsentCreateParams,
  'recording' // FileInput takes bytes and `{ name, content }` too
>()
sameType<
  UpdateVoiceConsentParams,
  OpenAI.Audio.VoiceConsentUpdateParams,
  'consent_id' // an argument of its own there
>()
sameType<Voice, OpenAI.Audio.Voice>()
sameType<VoiceDeleted, OpenAI.Audio.VoiceDeleted>()
sameType<
  CreateVoiceFromSampleParams,
  VoiceCreateParams.Consent,
  'audio_sample' // FileInput takes bytes and `{ name, content }` too
>()
sameType<CreateVoiceFromPromptParams, VoiceCreateParams.Prompt>()

// The format decides on the result.
const whisper = { model: 'whisper-1', file }
exactly<Promise<Transcription>>()(createTranscription(client, whisper))
exactly<Promise<Transcription>>()(createTranscription(client, { ...whisper, response_format: 'json' }))
exactly<Promise<TranscriptionVerbose>>()(
  createTranscription(client, { ...whisper, response_format: 'verbose_json' }),
)
exactly<Promise<TranscriptionDiarized>>()(
  createTranscription(client, { ...whisper, response_format: 'diarized_json' }),
)
exactly<Promise<string>>()(createTranscription(client, { ...whisper, response_format: 'text' }))
exactly<Promise<string>>()(createTranscription(client, { ...whisper, response_format: 'srt' }))
exactly<Promise<string>>()(createTranscription(client, { ...whisper, response_format: 'vtt' }))
declare const textFormat: 'srt' | 'vtt'
exactly<Promise<string>>()(createTranscription(client, { ...whisper, response_format: textFormat }))
declare const anyFormat: AudioResponseFormat | undefined
exactly<Promise<Transcription | TranscriptionVerbose | TranscriptionDiarized | string>>()(
  createTranscription(client, { ...whisper, response_format: anyFormat }),
)
exactly<Promise<Translation>>()(createTranslation(client, whisper))
exactly<Promise<TranslationVerbose>>()(
  createTranslation(client, { ...whisper, response_format: 'verbose_json' }),
)
exactly<Promise<string>>()(createTranslation(client, { ...whisper, response_format: 'vtt' }))
declare const translationFormat: 'json' | 'verbose_json' | 'text'
exactly<Promise<Translation | TranslationVerbose | string>>()(
  createTranslation(client, { ...whisper, response_format: translationFormat }),
)

// Narrowing on the type of an event.
for await (const event of await streamTranscription(client, { model: 'gpt-4o-transcribe', file })) {
  if (event.type === 'transcript.text.delta') exactly<string>()(event.delta)
  else if (event.type === 'transcript.text.segment') exactly<string>()(event.speaker)
  else exactly<string>()(event.text)
}
for await (const event of await streamSpeech(client, {
  model: 'tts',
  voice: { id: 'voice_1' },
  input: 'Hi',
})) {
  if (event.type === 'speech.audio.done') exactly<number>()(event.usage.total_tokens)
  else exactly<string>()(event.audio)
}

const transcript = await streamTranscription(client, { model: 'gpt-4o-transcribe', file, stream: true })
exactly<AsyncIterable<string>>()(transcriptionTextDeltas(transcript))
exactly<Promise<TranscriptionSnapshot>>()(accumulateTranscription(transcript))
exactly<TranscriptionSnapshot>()(
  reduceTranscription(undefined, { type: 'transcript.text.delta', delta: 'a' }),
)
exactly<AsyncIterable<Uint8Array>>()(
  speechBytes(await streamSpeech(client, { model: 'tts', voice: 'x', input: 'Hi' })),
)
exactly<Promise<Response>>()(createSpeech(client, { model: 'tts', voice: 'coral', input: 'Hi' }))
for await (const consent of paginate(listVoiceConsents, client, { limit: 2 }))
  exactly<VoiceConsent>()(consent)
exactly<Promise<VoiceConsent>>()(retrieveVoiceConsent(client, { consent_id: 'c' }))
exactly<Promise<VoiceConsent>>()(updateVoiceConsent(client, { consent_id: 'c', name: 'n' }))
exactly<Promise<VoiceConsentDeleted>>()(deleteVoiceConsent(client, { consent_id: 'c' }))
exactly<Promise<VoiceDeleted>>()(deleteVoice(client, { voice_id: 'v' }))

exactly<Transcription>()(v.parse(TranscriptionSchema, {}))
exactly<TranscriptionVerbose>()(v.parse(TranscriptionVerboseSchema, {}))
exactly<TranscriptionDiarized>()(v.parse(TranscriptionDiarizedSchema, {}))

// Every kind of file.
createVoiceConsent(client, { name: 'n', language: 'en-US', recording: new Uint8Array(2) })
createVoiceConsent(client, { name: 'n', language: 'en-US', recording: new Response('') })
createVoiceConsent(client, {
  name: 'n',
  language: 'en-US',
  recording: { name: 'a.wav', content: new ArrayBuffer(2) },
})

// @ts-expect-error events come from streamSpeech
createSpeech(client, { model: 'tts', voice: 'coral', input: 'Hi', stream_format: 'sse' })
// @ts-expect-error bytes come from createSpeech
streamSpeech(client, { model: 'tts', voice: 'coral', input: 'Hi', stream_format: 'audio' })
// @ts-expect-error not a format
createSpeech(client, { model: 'tts', voice: 'coral', input: 'Hi', response_format: 'ogg' })
// @ts-expect-error a voice is required
createSpeech(client, { model: 'tts', input: 'Hi' })
// @ts-expect-error events come from streamTranscription
createTranscription(client, { ...whisper, stream: true })
// @ts-expect-error one answer comes from createTranscription
streamTranscription(client, { ...whisper, stream: false })
// @ts-expect-error a file is required
createTranscription(client, { model: 'whisper-1' })
// @ts-expect-error a path is not a file
createTranscription(client, { model: 'whisper-1', file: 'speech.mp3' })
// @ts-expect-error not a format
createTranscription(client, { ...whisper, response_format: 'xml' })
// @ts-expect-error a form has no null
createTranscription(client, { ...whisper, chunking_strategy: null })
// @ts-expect-error translations have no speakers
createTranslation(client, { ...whisper, response_format: 'diarized_json' })
// @ts-expect-error a recording needs a consent
createVoice(client, { name: 'n', audio_sample: file })
// @ts-expect-error a prompt needs its type
createVoice(client, { name: 'n', prompt: 'warm' })
// @ts-expect-error no order in this list
listVoiceConsents(client, { order: 'asc' })

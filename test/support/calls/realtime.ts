import {
  acceptRealtimeCall,
  createRealtimeCall,
  createRealtimeClientSecret,
  createRealtimeSession,
  createRealtimeTranscriptionSession,
  createRealtimeTranslationClientSecret,
  hangupRealtimeCall,
  referRealtimeCall,
  rejectRealtimeCall,
} from '@oaix/realtime'
import type { Call } from './call.ts'

const call_id = 'rtc_1'
const session = {
  type: 'realtime',
  model: 'gpt-realtime',
  instructions: 'Be brief. 🙂',
  audio: { input: { turn_detection: null }, output: { voice: 'marin', speed: 1.1 } },
  tools: [{ type: 'function', name: 'lookup', parameters: { type: 'object', properties: {} } }],
  tracing: null,
} satisfies Parameters<typeof createRealtimeCall>[1]['session']
const translation = {
  session: { model: 'gpt-realtime-translate', audio: { output: { language: 'fr' } } },
  expires_after: { anchor: 'created_at', seconds: 60 },
} satisfies Parameters<typeof createRealtimeTranslationClientSecret>[1]

export const realtimeCalls: Call[] = [
  {
    name: 'createRealtimeClientSecret',
    ours: (client) => createRealtimeClientSecret(client, { session, expires_after: { seconds: 60 } }),
    official: (openai) => openai.realtime.clientSecrets.create({ session, expires_after: { seconds: 60 } }),
  },
  {
    name: 'createRealtimeClientSecret of a transcription',
    ours: (client) => createRealtimeClientSecret(client, { session: { type: 'transcription' } }),
    official: (openai) => openai.realtime.clientSecrets.create({ session: { type: 'transcription' } }),
  },
  {
    name: 'createRealtimeTranslationClientSecret',
    ours: (client) => createRealtimeTranslationClientSecret(client, translation),
    official: (openai) => openai.realtime.translations.clientSecrets.create(translation),
  },
  {
    name: 'createRealtimeSession',
    ours: (client) => createRealtimeSession(client, { modalities: ['text'], voice: 'ash' }),
    official: (openai) => openai.beta.realtime.sessions.create({ modalities: ['text'], voice: 'ash' }),
  },
  {
    name: 'createRealtimeTranscriptionSession',
    ours: (client) => createRealtimeTranscriptionSession(client, { input_audio_format: 'pcm16' }),
    official: (openai) => openai.beta.realtime.transcriptionSessions.create({ input_audio_format: 'pcm16' }),
  },
  {
    name: 'createRealtimeCall',
    ours: (client) => createRealtimeCall(client, { sdp: 'v=0\r\n', session }),
    official: (openai) => openai.realtime.calls.create({ sdp: 'v=0\r\n', session }),
  },
  {
    name: 'createRealtimeCall without a session',
    ours: (client) => createRealtimeCall(client, { sdp: 'v=0\r\n' }),
    official: (openai) => openai.realtime.calls.create({ sdp: 'v=0\r\n' }),
  },
  {
    name: 'acceptRealtimeCall',
    ours: (client) => acceptRealtimeCall(client, { call_id, ...session }),
    official: (openai) => openai.realtime.calls.accept(call_id, session),
  },
  {
    name: 'hangupRealtimeCall',
    ours: (client) => hangupRealtimeCall(client, { call_id }),
    official: (openai) => openai.realtime.calls.hangup(call_id),
  },
  {
    name: 'hangupRealtimeCall of an id that needs encoding',
    ours: (client) => hangupRealtimeCall(client, { call_id: 'a b%2F:@é' }),
    official: (openai) => openai.realtime.calls.hangup('a b%2F:@é'),
  },
  {
    name: 'referRealtimeCall',
    ours: (client) => referRealtimeCall(client, { call_id, target_uri: 'tel:+14155550123' }),
    official: (openai) => openai.realtime.calls.refer(call_id, { target_uri: 'tel:+14155550123' }),
  },
  {
    name: 'rejectRealtimeCall',
    ours: (client) => rejectRealtimeCall(client, { call_id, status_code: 486 }),
    official: (openai) => openai.realtime.calls.reject(call_id, { status_code: 486 }),
  },
]

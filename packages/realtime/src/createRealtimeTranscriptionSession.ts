import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { RealtimeAudioTranscription } from './types/RealtimeAudio.ts'
import type {
  RealtimeBetaAudioFormat,
  RealtimeBetaNoiseReduction,
  RealtimeBetaTranscriptionSession,
  RealtimeBetaTurnDetection,
} from './types/RealtimeBetaSession.ts'

export interface CreateRealtimeTranscriptionSessionParams {
  /** When the ephemeral key ends. */
  client_secret?:
    | {
        expires_at?: { anchor?: 'created_at' | undefined; seconds?: number | undefined } | undefined
      }
    | undefined
  /** Such as `item.input_audio_transcription.logprobs`. */
  include?: string[] | undefined
  input_audio_format?: RealtimeBetaAudioFormat | undefined
  input_audio_noise_reduction?: RealtimeBetaNoiseReduction | undefined
  input_audio_transcription?: RealtimeAudioTranscription | undefined
  modalities?: ('text' | 'audio')[] | undefined
  turn_detection?: RealtimeBetaTurnDetection | undefined
}

/**
 * Makes a transcription session with an ephemeral key, as it was before general availability:
 * `createRealtimeClientSecret` took its place.
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-sessions/create-transcription
 */
export function createRealtimeTranscriptionSession(
  client: Client,
  params: CreateRealtimeTranscriptionSessionParams = {},
  options?: RequestOptions,
): Promise<RealtimeBetaTranscriptionSession> {
  return requestJSON(
    client,
    {
      method: 'POST',
      path: '/realtime/transcription_sessions',
      body: params,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    options,
  )
}

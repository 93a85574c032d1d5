import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponsePrompt } from '@oaix/responses'
import type { RealtimeCustomVoice, RealtimeVoice } from './types/RealtimeAudio.ts'
import type {
  RealtimeBetaAudioFormat,
  RealtimeBetaNoiseReduction,
  RealtimeBetaSession,
  RealtimeBetaTranscription,
  RealtimeBetaTurnDetection,
} from './types/RealtimeBetaSession.ts'
import type {
  RealtimeFunctionTool,
  RealtimeModel,
  RealtimeTracing,
  RealtimeTruncation,
} from './types/RealtimeSession.ts'

export interface CreateRealtimeSessionParams {
  /** When the ephemeral key ends; from 10 to 7 200 seconds. */
  client_secret?:
    | { expires_after?: { anchor: 'created_at'; seconds?: number | undefined } | undefined }
    | undefined
  input_audio_format?: RealtimeBetaAudioFormat | undefined
  input_audio_noise_reduction?: RealtimeBetaNoiseReduction | undefined
  input_audio_transcription?: RealtimeBetaTranscription | undefined
  instructions?: string | undefined
  /** For one answer, from 1 to 4 096. @default 'inf' */
  max_response_output_tokens?: number | 'inf' | undefined
  modalities?: ('text' | 'audio')[] | undefined
  model?: RealtimeModel | undefined
  output_audio_format?: RealtimeBetaAudioFormat | undefined
  prompt?: ResponsePrompt | null | undefined
  /** From 0.25 to 1.5. @default 1 */
  speed?: number | undefined
  /** From 0.6 to 1.2. @default 0.8 */
  temperature?: number | undefined
  tool_choice?: string | undefined
  tools?: RealtimeFunctionTool[] | undefined
  tracing?: RealtimeTracing | undefined
  truncation?: RealtimeTruncation | undefined
  turn_detection?: RealtimeBetaTurnDetection | undefined
  voice?: RealtimeVoice | RealtimeCustomVoice | undefined
}

/**
 * Makes a session with an ephemeral key, as it was before general availability: `createRealtimeClientSecret` took its
 * place.
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-sessions/create
 */
export function createRealtimeSession(
  client: Client,
  params: CreateRealtimeSessionParams = {},
  options?: RequestOptions,
): Promise<RealtimeBetaSession> {
  return requestJSON(
    client,
    {
      method: 'POST',
      path: '/realtime/sessions',
      body: params,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    options,
  )
}

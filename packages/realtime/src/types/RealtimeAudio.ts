/** How audio is encoded: 16-bit PCM, little-endian, mono, or G.711 µ-law and A-law. */
export type RealtimeAudioFormat = RealtimeAudioPCM | RealtimeAudioPCMU | RealtimeAudioPCMA

export interface RealtimeAudioPCM {
  type?: 'audio/pcm' | undefined
  /** Samples a second. */
  rate?: 24000 | undefined
}

export interface RealtimeAudioPCMU {
  type?: 'audio/pcmu' | undefined
}

export interface RealtimeAudioPCMA {
  type?: 'audio/pcma' | undefined
}

/** `near_field` for headphones, `far_field` for the microphone of a laptop or a room. */
export type RealtimeNoiseReductionType = 'near_field' | 'far_field'

export interface RealtimeNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
  /** How much is done. */
  strength?: number | undefined
}

export type RealtimeTranscriptionModel =
  | (string & {})
  | 'whisper-1'
  | 'gpt-transcribe'
  | 'gpt-live-transcribe'
  | 'gpt-4o-mini-transcribe'
  | 'gpt-4o-mini-transcribe-2025-12-15'
  | 'gpt-4o-transcribe'
  | 'gpt-4o-transcribe-diarize'
  | 'gpt-realtime-whisper'

/** How what is heard is written down, beside what the model makes of it. */
export interface RealtimeAudioTranscription {
  model?: RealtimeTranscriptionModel | undefined
  /** ISO-639-1, such as `en`. */
  language?: string | undefined
  /** ISO-639-1 codes that may be spoken. */
  languages?: string[] | undefined
  /** Guides the style, or names what may come up. */
  prompt?: string | undefined
  /** Words that may come up. */
  keywords?: string[] | undefined
  /** More delay, fewer mistakes. */
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | undefined
}

/** When somebody has begun or ended to speak. */
export type RealtimeTurnDetection = RealtimeServerVAD | RealtimeSemanticVAD

/** By silence. */
export interface RealtimeServerVAD {
  type: 'server_vad'
  /** Answers when a turn ends. @default true */
  create_response?: boolean | undefined
  /** Answers where nobody speaks for so many milliseconds: from 5 000 to 30 000. */
  idle_timeout_ms?: number | null | undefined
  /** Breaks an answer off when somebody speaks. @default true */
  interrupt_response?: boolean | undefined
  /** Audio that is kept of the time before speech. @default 300 */
  prefix_padding_ms?: number | undefined
  /** Silence that ends a turn. @default 500 */
  silence_duration_ms?: number | undefined
  /** From 0 to 1: higher wants louder speech. @default 0.5 */
  threshold?: number | undefined
}

/** By whether what was said seems complete. */
export interface RealtimeSemanticVAD {
  type: 'semantic_vad'
  /** Answers when a turn ends. @default true */
  create_response?: boolean | undefined
  /** How soon a turn may end. @default 'auto' */
  eagerness?: 'low' | 'medium' | 'high' | 'auto' | undefined
  /** Breaks an answer off when somebody speaks. @default true */
  interrupt_response?: boolean | undefined
}

export interface RealtimeAudioConfig {
  input?: RealtimeAudioConfigInput | undefined
  output?: RealtimeAudioConfigOutput | undefined
}

export interface RealtimeAudioConfigInput {
  format?: RealtimeAudioFormat | undefined
  noise_reduction?: RealtimeNoiseReduction | undefined
  transcription?: RealtimeAudioTranscription | undefined
  /** `null` leaves it to the client to end turns. */
  turn_detection?: RealtimeTurnDetection | null | undefined
}

export interface RealtimeAudioConfigOutput {
  format?: RealtimeAudioFormat | undefined
  /** From 0.25 to 1.5. @default 1 */
  speed?: number | undefined
  /** Stays as it is once the model has spoken. */
  voice?: RealtimeVoice | RealtimeCustomVoice | undefined
}

export type RealtimeVoice =
  | (string & {})
  | 'alloy'
  | 'ash'
  | 'ballad'
  | 'coral'
  | 'echo'
  | 'sage'
  | 'shimmer'
  | 'verse'
  | 'marin'
  | 'cedar'

export interface RealtimeCustomVoice {
  id: string
}

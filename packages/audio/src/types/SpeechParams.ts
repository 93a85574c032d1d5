/** All of them are announced to shut down on 2027-01-06. */
export type SpeechModel =
  | (string & {})
  | 'gpt-4o-mini-tts'
  | 'gpt-4o-mini-tts-2025-12-15'
  | 'tts-1'
  | 'tts-1-hd'

/** A built-in voice, or a custom one by its id. */
export type SpeechVoice =
  | (string & {})
  | 'alloy'
  | 'ash'
  | 'ballad'
  | 'cedar'
  | 'coral'
  | 'echo'
  | 'fable'
  | 'marin'
  | 'nova'
  | 'onyx'
  | 'sage'
  | 'shimmer'
  | 'verse'
  | { id: string }

/** What `createSpeech` and `streamSpeech` have in common. */
export interface SpeechParams {
  /** Up to 4096 characters. */
  input: string
  model: SpeechModel
  /** Custom voices must come from a recording, not from a prompt. */
  voice: SpeechVoice
  /** How to speak, up to 4096 characters. Not for `tts-1` and `tts-1-hd`. */
  instructions?: string | undefined
  /** @default 'mp3' */
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm' | undefined
  /** 0.25 to 4. @default 1 */
  speed?: number | undefined
}

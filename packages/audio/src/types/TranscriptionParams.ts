import type { FileInput } from '@oaix/core'
import type { AudioModel } from './AudioModel.ts'

export type TranscriptionInclude = 'logprobs'

/** Voice activity detection: where to cut the audio. */
export interface TranscriptionVADConfig {
  type: 'server_vad'
  /** Milliseconds of audio kept before speech. @default 300 */
  prefix_padding_ms?: number | undefined
  /** Milliseconds of silence that end speech. @default 200 */
  silence_duration_ms?: number | undefined
  /** 0 to 1; noisy surroundings need a higher one. @default 0.5 */
  threshold?: number | undefined
}

/** What `createTranscription` and `streamTranscription` have in common. */
export interface TranscriptionParams {
  /** flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm: told by the extension of its name and by its type. */
  file: FileInput
  model: AudioModel
  /** How to cut the audio; one block by default. `gpt-4o-transcribe-diarize` needs it beyond 30 seconds. */
  chunking_strategy?: 'auto' | TranscriptionVADConfig | undefined
  /** For the `json` format of the `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` models. */
  include?: TranscriptionInclude[] | undefined
  /** Words and phrases to expect, for `gpt-transcribe`. */
  keywords?: string[] | undefined
  /** Names for the voices in `known_speaker_references`, in the same order. Up to 4. */
  known_speaker_names?: string[] | undefined
  /** Samples of 2 to 10 seconds, as data URLs. Up to 4. */
  known_speaker_references?: string[] | undefined
  /** ISO 639-1. */
  language?: string | undefined
  /** ISO 639-1, at least one, for `gpt-transcribe`. */
  languages?: string[] | undefined
  /** In the language of the audio. Not for `gpt-4o-transcribe-diarize`. */
  prompt?: string | undefined
  /** 0 to 1; at 0 the server raises it by itself where needed. @default 0 */
  temperature?: number | undefined
  /** For the format `verbose_json`; words take longer to answer. @default ['segment'] */
  timestamp_granularities?: ('word' | 'segment')[] | undefined
}

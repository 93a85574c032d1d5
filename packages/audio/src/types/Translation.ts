import type { TranscriptionSegment } from './Transcription.ts'

/** The answer in the format `json`. */
export interface Translation {
  text: string
}

/** The answer in the format `verbose_json`. */
export interface TranslationVerbose {
  text: string
  /** Of the text, not of the audio: `english`. */
  language: string
  /** Seconds. */
  duration: number
  segments?: TranscriptionSegment[] | undefined
}

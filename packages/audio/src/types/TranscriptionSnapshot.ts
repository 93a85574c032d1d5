import type { Transcription, TranscriptionDiarizedSegment } from './Transcription.ts'

/** What the events of a transcription add up to. */
export interface TranscriptionSnapshot extends Transcription {
  /** Only in the format `diarized_json`. */
  segments?: TranscriptionDiarizedSegment[] | undefined
}

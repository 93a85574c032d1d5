import type {
  TranscriptionDiarizedSegment,
  TranscriptionLanguage,
  TranscriptionLogprob,
  TranscriptionTokenUsage,
} from './Transcription.ts'

export interface TranscriptionTextDeltaEvent {
  type: 'transcript.text.delta'
  delta: string
  /** Only where `include` asks for `logprobs`. */
  logprobs?: TranscriptionLogprob[] | undefined
  /** The segment that the text belongs to, from `gpt-4o-transcribe-diarize`. */
  segment_id?: string | undefined
}

/** A complete segment with its speaker, in the format `diarized_json`. */
export interface TranscriptionTextSegmentEvent extends TranscriptionDiarizedSegment {}

/** The last event of the stream. */
export interface TranscriptionTextDoneEvent {
  type: 'transcript.text.done'
  /** The whole transcript. */
  text: string
  /** From `gpt-transcribe`; empty where no language could be told. */
  languages?: TranscriptionLanguage[] | undefined
  /** Only where `include` asks for `logprobs`. */
  logprobs?: TranscriptionLogprob[] | undefined
  usage?: TranscriptionTokenUsage | undefined
}

export type TranscriptionStreamEvent =
  | TranscriptionTextDeltaEvent
  | TranscriptionTextSegmentEvent
  | TranscriptionTextDoneEvent

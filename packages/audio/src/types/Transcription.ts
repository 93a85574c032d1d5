/** The answer in the format `json`. */
export interface Transcription {
  text: string
  /** From `gpt-transcribe`; empty where no language could be told. */
  languages?: TranscriptionLanguage[] | undefined
  /** Only where `include` asks for `logprobs`. */
  logprobs?: TranscriptionLogprob[] | undefined
  usage?: TranscriptionUsage | undefined
}

/** The answer in the format `verbose_json`. */
export interface TranscriptionVerbose {
  text: string
  language: string
  /** Seconds. */
  duration: number
  segments?: TranscriptionSegment[] | undefined
  /** Only where `timestamp_granularities` asks for `word`. */
  words?: TranscriptionWord[] | undefined
  usage?: TranscriptionDurationUsage | undefined
}

/** The answer in the format `diarized_json`: who said what, and when. */
export interface TranscriptionDiarized {
  task: 'transcribe'
  text: string
  /** Seconds. */
  duration: number
  segments: TranscriptionDiarizedSegment[]
  usage?: TranscriptionUsage | undefined
}

export interface TranscriptionLanguage {
  code: string
}

export interface TranscriptionLogprob {
  token?: string | undefined
  logprob?: number | undefined
  /** UTF-8. */
  bytes?: number[] | undefined
}

export interface TranscriptionSegment {
  id: number
  seek: number
  /** Seconds. */
  start: number
  /** Seconds. */
  end: number
  text: string
  tokens: number[]
  temperature: number
  /** Below -1 the log probabilities are of no use. */
  avg_logprob: number
  /** Above 2.4 the text is likely to repeat itself. */
  compression_ratio: number
  /** Above 1, with an `avg_logprob` below -1, the segment is silence. */
  no_speech_prob: number
}

export interface TranscriptionWord {
  word: string
  /** Seconds. */
  start: number
  /** Seconds. */
  end: number
}

export interface TranscriptionDiarizedSegment {
  type: 'transcript.text.segment'
  id: string
  /** Seconds. */
  start: number
  /** Seconds. */
  end: number
  text: string
  /** One of `known_speaker_names`, or `A`, `B`, … */
  speaker: string
}

/** Models are billed by tokens or by the length of the audio. */
export type TranscriptionUsage = TranscriptionTokenUsage | TranscriptionDurationUsage

export interface TranscriptionTokenUsage {
  type: 'tokens'
  input_tokens: number
  input_token_details?: { audio_tokens?: number | undefined; text_tokens?: number | undefined } | undefined
  output_tokens: number
  total_tokens: number
}

export interface TranscriptionDurationUsage {
  type: 'duration'
  seconds: number
}

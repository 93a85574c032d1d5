export interface SpeechAudioDeltaEvent {
  type: 'speech.audio.delta'
  /** A piece of the audio, as base64. */
  audio: string
}

/** The last event of the stream. */
export interface SpeechAudioDoneEvent {
  type: 'speech.audio.done'
  usage: SpeechUsage
}

export interface SpeechUsage {
  input_tokens: number
  output_tokens: number
  total_tokens: number
}

export type SpeechStreamEvent = SpeechAudioDeltaEvent | SpeechAudioDoneEvent

/** All but `gpt-transcribe` are announced to shut down on 2027-02-26. */
export type AudioModel =
  | (string & {})
  | 'gpt-transcribe'
  | 'gpt-4o-transcribe'
  | 'gpt-4o-mini-transcribe'
  | 'gpt-4o-mini-transcribe-2025-12-15'
  | 'gpt-4o-transcribe-diarize'
  | 'whisper-1'

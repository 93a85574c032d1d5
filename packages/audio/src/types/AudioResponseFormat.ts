/**
 * The forms of a transcript. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` know `json` only;
 * `gpt-4o-transcribe-diarize` knows `json`, `text` and, with the speakers, `diarized_json`.
 */
export type AudioResponseFormat = 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | 'diarized_json'

/** Marks the end of a prefix that the prompt cache may keep. Up to four in a request. */
export interface ChatCompletionPromptCacheBreakpoint {
  mode: 'explicit'
  ttl?: '30m' | '12h' | undefined
}

export interface ChatCompletionContentPartText {
  type: 'text'
  text: string
  prompt_cache_breakpoint?: ChatCompletionPromptCacheBreakpoint | undefined
}

export interface ChatCompletionContentPartImage {
  type: 'image_url'
  image_url: ChatCompletionImageURL
  prompt_cache_breakpoint?: ChatCompletionPromptCacheBreakpoint | undefined
}

export interface ChatCompletionImageURL {
  /** An address, or a `data:` URL with the image in base64. */
  url: string
  /** @default 'auto' */
  detail?: 'auto' | 'low' | 'high' | 'original' | undefined
}

export interface ChatCompletionContentPartInputAudio {
  type: 'input_audio'
  input_audio: ChatCompletionInputAudio
  prompt_cache_breakpoint?: ChatCompletionPromptCacheBreakpoint | undefined
}

export interface ChatCompletionInputAudio {
  /** Base64. */
  data: string
  format: 'wav' | 'mp3'
}

export interface ChatCompletionContentPartFile {
  type: 'file'
  file: ChatCompletionInputFile
  prompt_cache_breakpoint?: ChatCompletionPromptCacheBreakpoint | undefined
}

/** Either the id of an uploaded file, or its name and data. */
export interface ChatCompletionInputFile {
  file_id?: string | undefined
  filename?: string | undefined
  /** Base64. */
  file_data?: string | undefined
}

export interface ChatCompletionContentPartRefusal {
  type: 'refusal'
  refusal: string
}

/** What a user message may hold. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPartFile

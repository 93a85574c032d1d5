/** What can be said to a model. */
export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile

export type ResponseInputMessageContentList = ResponseInputContent[]

export interface ResponseInputText {
  type: 'input_text'
  text: string
  prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint | undefined
}

/** Has an `image_url` or a `file_id`. */
export interface ResponseInputImage {
  type: 'input_image'
  detail: ResponseImageDetail
  file_id?: string | null | undefined
  /** A URL, or the image itself as a `data:` URL. */
  image_url?: string | null | undefined
  prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint | undefined
}

/** Has a `file_data`, a `file_id` or a `file_url`. */
export interface ResponseInputFile {
  type: 'input_file'
  /** How finely the pages are rendered. @default 'auto' */
  detail?: 'auto' | 'low' | 'high' | undefined
  /** Base64, as a `data:` URL. */
  file_data?: string | undefined
  file_id?: string | null | undefined
  file_url?: string | undefined
  filename?: string | undefined
  prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint | undefined
}

export type ResponseImageDetail = 'low' | 'high' | 'auto' | 'original'

/** Marks the end of a prefix that is to be cached. */
export interface ResponsePromptCacheBreakpoint {
  mode: 'explicit'
  /** At least this long. @default that of the request */
  ttl?: '30m' | '12h' | undefined
}

/** What the output of a function may hold, besides plain text. */
export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent

export type ResponseFunctionCallOutputItemList = ResponseFunctionCallOutputItem[]

/** `ResponseInputText` as the output of a tool. */
export interface ResponseInputTextContent {
  type: 'input_text'
  text: string
  prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint | null | undefined
}

/** `ResponseInputImage` as the output of a tool. */
export interface ResponseInputImageContent {
  type: 'input_image'
  /** @default 'auto' */
  detail?: ResponseImageDetail | null | undefined
  file_id?: string | null | undefined
  /** A URL, or the image itself as a `data:` URL. */
  image_url?: string | null | undefined
  prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint | null | undefined
}

/** `ResponseInputFile` as the output of a tool. */
export interface ResponseInputFileContent {
  type: 'input_file'
  /** @default 'auto' */
  detail?: 'auto' | 'low' | 'high' | undefined
  /** Base64, as a `data:` URL. */
  file_data?: string | null | undefined
  file_id?: string | null | undefined
  file_url?: string | null | undefined
  filename?: string | null | undefined
  prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint | null | undefined
}

export interface ResponseInputAudio {
  type: 'input_audio'
  input_audio: ResponseInputAudioData
}

export interface ResponseInputAudioData {
  /** Base64. */
  data: string
  format: 'mp3' | 'wav'
}

export interface ResponseOutputText {
  type: 'output_text'
  text: string
  annotations: ResponseOutputTextAnnotation[]
  /** Where `include` asked for `message.output_text.logprobs`. */
  logprobs?: ResponseOutputTextLogprob[] | undefined
}

export interface ResponseOutputRefusal {
  type: 'refusal'
  refusal: string
}

export interface ResponseOutputAudio {
  type: 'output_audio'
  /** Base64. */
  data: string
  transcript: string
}

export interface ResponseReasoningText {
  type: 'reasoning_text'
  text: string
}

export interface ResponseSummaryText {
  type: 'summary_text'
  text: string
}

/** Any part of a message, of either side. */
export type ResponseContent =
  | ResponseInputContent
  | ResponseOutputText
  | ResponseOutputRefusal
  | ResponseReasoningText

export type ResponseOutputTextAnnotation =
  | ResponseFileCitation
  | ResponseURLCitation
  | ResponseContainerFileCitation
  | ResponseFilePath

/** A file that the text draws on. */
export interface ResponseFileCitation {
  type: 'file_citation'
  file_id: string
  filename: string
  /** Among the files. */
  index: number
}

/** A web page that the text draws on. */
export interface ResponseURLCitation {
  type: 'url_citation'
  /** Of the cited text's first character. */
  start_index: number
  /** Of the cited text's last character. */
  end_index: number
  title: string
  url: string
}

/** A file in a container that the text draws on. */
export interface ResponseContainerFileCitation {
  type: 'container_file_citation'
  container_id: string
  file_id: string
  filename: string
  start_index: number
  end_index: number
}

/** A file that the model made. */
export interface ResponseFilePath {
  type: 'file_path'
  file_id: string
  index: number
}

export interface ResponseOutputTextLogprob extends ResponseOutputTextTopLogprob {
  /** The likeliest tokens at this place. */
  top_logprobs: ResponseOutputTextTopLogprob[]
}

export interface ResponseOutputTextTopLogprob {
  token: string
  /** UTF-8 of the token. */
  bytes: number[]
  /** Natural logarithm of the token's probability. */
  logprob: number
}

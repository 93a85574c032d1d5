/** The data of a `thread.message.delta` event. */
export interface MessageDeltaEvent {
  /** Of the message. */
  id: string
  object: 'thread.message.delta'
  delta: MessageDelta
}

/** What is new in a message. */
export interface MessageDelta {
  role?: 'user' | 'assistant' | undefined
  content?: MessageContentDelta[] | undefined
}

export type MessageContentDelta =
  | ImageFileDeltaBlock
  | TextDeltaBlock
  | RefusalDeltaBlock
  | ImageURLDeltaBlock

export interface TextDeltaBlock {
  /** Of the content part. */
  index: number
  type: 'text'
  text?: MessageTextDelta | undefined
}

export interface RefusalDeltaBlock {
  /** Of the content part. */
  index: number
  type: 'refusal'
  refusal?: string | undefined
}

export interface ImageFileDeltaBlock {
  /** Of the content part. */
  index: number
  type: 'image_file'
  image_file?: MessageImageFileDelta | undefined
}

export interface ImageURLDeltaBlock {
  /** Of the content part. */
  index: number
  type: 'image_url'
  image_url?: MessageImageURLDelta | undefined
}

export interface MessageImageFileDelta {
  file_id?: string | undefined
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface MessageImageURLDelta {
  url?: string | undefined
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface MessageTextDelta {
  value?: string | undefined
  annotations?: MessageAnnotationDelta[] | undefined
}

export type MessageAnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation

export interface FileCitationDeltaAnnotation {
  /** Of the annotation in its text. */
  index: number
  type: 'file_citation'
  text?: string | undefined
  start_index?: number | undefined
  end_index?: number | undefined
  file_citation?: { file_id?: string | undefined; quote?: string | undefined } | undefined
}

export interface FilePathDeltaAnnotation {
  /** Of the annotation in its text. */
  index: number
  type: 'file_path'
  text?: string | undefined
  start_index?: number | undefined
  end_index?: number | undefined
  file_path?: { file_id?: string | undefined } | undefined
}

/** One part of a message's content. */
export type MessageContent =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlock
  | RefusalContentBlock

/** One part of the content of a message that is being created. */
export type MessageContentPartParam = ImageFileContentBlock | ImageURLContentBlock | TextContentBlockParam

export interface TextContentBlock {
  type: 'text'
  text: MessageText
}

export interface TextContentBlockParam {
  type: 'text'
  text: string
}

export interface RefusalContentBlock {
  type: 'refusal'
  refusal: string
}

export interface ImageFileContentBlock {
  type: 'image_file'
  image_file: MessageImageFile
}

export interface ImageURLContentBlock {
  type: 'image_url'
  image_url: MessageImageURL
}

/** An image that is a file with the purpose `vision` or the output of a tool. */
export interface MessageImageFile {
  file_id: string
  /** @default 'auto' */
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface MessageImageURL {
  /** Of a jpeg, jpg, png, gif or webp. */
  url: string
  /** @default 'auto' */
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface MessageText {
  value: string
  annotations: MessageAnnotation[]
}

/** What a stretch of the text stands for. */
export type MessageAnnotation = FileCitationAnnotation | FilePathAnnotation

/** A quotation of a file, found by the file search tool. */
export interface FileCitationAnnotation {
  type: 'file_citation'
  /** The stretch of the message's text to replace. */
  text: string
  start_index: number
  end_index: number
  file_citation: { file_id: string }
}

/** A link to a file that the code interpreter made. */
export interface FilePathAnnotation {
  type: 'file_path'
  /** The stretch of the message's text to replace. */
  text: string
  start_index: number
  end_index: number
  file_path: { file_id: string }
}

import type { ImageUsage } from './ImagesResponse.ts'

/** What all events of images have. */
export interface ImageEventFields {
  /** The bytes in base64. */
  b64_json: string
  background: 'transparent' | 'opaque' | 'auto'
  /** Unix seconds. */
  created_at: number
  output_format: 'png' | 'webp' | 'jpeg'
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto'
  /** Width and height in pixels. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto'
}

export interface ImagePartialFields extends ImageEventFields {
  /** Counts from 0. */
  partial_image_index: number
}

export interface ImageCompletedFields extends ImageEventFields {
  usage: ImageUsage
  /** The one that counted: that of the request, or else its `user`. */
  safety_identifier?: string | null | undefined
}

/** An image on its way. */
export interface ImageGenPartialImageEvent extends ImagePartialFields {
  type: 'image_generation.partial_image'
}

/** A finished image. */
export interface ImageGenCompletedEvent extends ImageCompletedFields {
  type: 'image_generation.completed'
}

/** An item of `streamImage`. */
export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent

/** An edited image on its way. */
export interface ImageEditPartialImageEvent extends ImagePartialFields {
  type: 'image_edit.partial_image'
}

/** A finished edited image. */
export interface ImageEditCompletedEvent extends ImageCompletedFields {
  type: 'image_edit.completed'
}

/** An item of `streamImageEdit`. */
export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent

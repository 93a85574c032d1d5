import type { FileInput } from '@oaix/core'
import type { ImageModel } from './ImageModel.ts'

/** Uploads the images, in a form; a form has no `null`. */
export interface ImageEditFormParams {
  /** What to edit: up to 16 png, webp or jpg files, each below 50 MB. */
  image: FileInput | FileInput[]
  /** For images that need no upload. */
  images?: undefined
  /** Up to 32 000 characters. */
  prompt: string
  /** `transparent` needs `png` or `webp` as `output_format`. @default 'auto' */
  background?: 'transparent' | 'opaque' | 'auto' | undefined
  /** How much to compute before the rendering. */
  complexity?: 'low' | 'medium' | 'high' | undefined
  /** Frames of a `gif`, 2 to 16. @default 9 */
  frame_count?: number | undefined
  /** Milliseconds for each frame of a `gif`, rounded to 10. @default 200 */
  frame_duration_ms?: number | undefined
  /** How close to stay to the images, to faces above all. Not for `gpt-image-2`. @default 'low' */
  input_fidelity?: 'high' | 'low' | undefined
  /** A transparent png of the same size as the first image, drawn over it to show what is meant. Not with `mask`. */
  markup?: FileInput | undefined
  /** A png below 4 MB of the same size as the first image, transparent where that is to be edited. */
  mask?: FileInput | undefined
  model?: (string & {}) | ImageModel | undefined
  /** How many to make, 1 to 10. @default 1 */
  n?: number | undefined
  /** Percent, for `webp` and `jpeg`. @default 100 */
  output_compression?: number | undefined
  /** @default 'png' */
  output_format?: 'png' | 'jpeg' | 'webp' | 'gif' | undefined
  /** `xhigh` and `max` from gpt-image-2.5 on. @default 'auto' */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | 'standard' | undefined
  /** @deprecated For models that are shut down; GPT image models always answer base64. */
  response_format?: 'url' | 'b64_json' | undefined
  /** Stands for one of your users, without telling who it is: a hash, say. */
  safety_identifier?: string | undefined
  /** Width and height in pixels; from gpt-image-2 on any multiples of 16, up to 3840x2160. @default 'auto' */
  size?: (string & {}) | '1024x1024' | '1536x1024' | '1024x1536' | 'auto' | '256x256' | '512x512' | undefined
  /** @deprecated `safety_identifier` took its place. */
  user?: string | undefined
}

/** Refers to images that need no upload, in JSON. */
export interface ImageEditReferenceParams {
  /** What to edit: 1 to 16. */
  images: ImageReference[]
  /** For images to be uploaded. */
  image?: undefined
  /** Up to 32 000 characters. */
  prompt: string
  /** `transparent` needs `png` or `webp` as `output_format`. @default 'auto' */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined
  /** How close to stay to the images, to faces above all. */
  input_fidelity?: 'high' | 'low' | null | undefined
  /** Transparent where the first image is to be edited. */
  mask?: ImageReference | undefined
  model?: (string & {}) | ImageModel | null | undefined
  /** `low` lets more pass. @default 'auto' */
  moderation?: 'low' | 'auto' | null | undefined
  /** How many to make, 1 to 10. @default 1 */
  n?: number | null | undefined
  /** Percent, for `webp` and `jpeg`. */
  output_compression?: number | null | undefined
  /** @default 'png' */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined
  /** @default 'auto' */
  quality?: 'low' | 'medium' | 'high' | 'auto' | null | undefined
  /** Width and height in pixels. @default 'auto' */
  size?: 'auto' | '1024x1024' | '1536x1024' | '1024x1536' | null | undefined
  user?: string | undefined
}

/** An image by its URL, which may be a data URL, or one of your files by its id. */
export type ImageReference =
  | { image_url: string; file_id?: undefined }
  | { file_id: string; image_url?: undefined }

import type { ReasoningEffort } from '@oaix/core'
import type { ImageModel } from './ImageModel.ts'

/** What `createImage` and `streamImage` have in common. */
export interface ImageParams {
  /** Up to 32 000 characters. */
  prompt: string
  /** `transparent` needs `png` or `webp` as `output_format`. @default 'auto' */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined
  /** How much to compute before the rendering. */
  complexity?: 'low' | 'medium' | 'high' | null | undefined
  /** Frames of a `gif`, 2 to 16. @default 9 */
  frame_count?: number | null | undefined
  /** Milliseconds for each frame of a `gif`, rounded to 10. @default 200 */
  frame_duration_ms?: number | null | undefined
  model?: (string & {}) | ImageModel | null | undefined
  /** `low` lets more pass. @default 'auto' */
  moderation?: 'low' | 'auto' | null | undefined
  /** How many to make, 1 to 10. @default 1 */
  n?: number | null | undefined
  /** Percent, for `webp` and `jpeg`. @default 100 */
  output_compression?: number | null | undefined
  /** `gif` and `svg` can't be streamed. @default 'png' */
  output_format?: 'png' | 'jpeg' | 'webp' | 'gif' | 'svg' | null | undefined
  /** `xhigh` and `max` from gpt-image-2.5 on; `standard` and `hd` were for models that are shut down. @default 'auto' */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | 'standard' | 'hd' | null | undefined
  /** @deprecated For models that are shut down; GPT image models always answer base64. */
  response_format?: 'url' | 'b64_json' | null | undefined
  /** Stands for one of your users, without telling who it is: a hash, say. */
  safety_identifier?: string | null | undefined
  /** Width and height in pixels; from gpt-image-2 on any multiples of 16, up to 3840x2160. @default 'auto' */
  size?:
    | (string & {})
    | 'auto'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | '256x256'
    | '512x512'
    | '1792x1024'
    | '1024x1792'
    | null
    | undefined
  /** @deprecated For models that are shut down; say it in the prompt. */
  style?: 'vivid' | 'natural' | null | undefined
  /** Which model writes the `svg`; `n` is 1 then. */
  svg?: ImageSVGParam | null | undefined
  /** @deprecated `safety_identifier` took its place. */
  user?: string | undefined
}

export interface ImageSVGParam {
  /** Writes the SVG, from an image that the other `model` makes. */
  model: string
  reasoning?: ImageSVGReasoning | null | undefined
}

export interface ImageSVGReasoning {
  effort?: ReasoningEffort | undefined
}

import type { Client } from '@oaix/core'
import {
  type CreateImageEditParams,
  type CreateImageParams,
  type CreateImageVariationParams,
  createImage,
  createImageEdit,
  createImageVariation,
  type ImageEditCompletedEvent,
  type ImageEditFormParams,
  type ImageEditPartialImageEvent,
  type ImageEditReferenceParams,
  type ImageEditStreamEvent,
  type ImageGenCompletedEvent,
  type ImageGenPartialImageEvent,
  type ImageGenStreamEvent,
  type ImageModel,
  type ImageObject,
  type ImageReference,
  type ImageSVGParam,
  type ImageSVGUsage,
  type ImagesResponse,
  type ImagesResponseUsage,
  type ImageUsage,
  type StreamImageEditParams,
  type StreamImageParams,
  streamImage,
  streamImageEdit,
} from '@oaix/images'
import type OpenAI from 'openai'
import type {
  ImageEditParamsNonStreaming,
  ImageEditParamsStreaming,
  ImageGenerateParams,
  ImageGenerateParamsNonStreaming,
  ImageGenerateParamsStreaming,
} from 'openai/resources/images'
import { sameType } from '../support/sameType.ts'

declare const client: Client
declare const file: Blob

sameType<
  CreateImageParams,
  ImageGenerateParamsNonStreaming,
  | 'stream' // no null
  | 'partial_images' // only streamImage has a use for them
>()
sameType<
  StreamImageParams,
  ImageGenerateParamsStreaming,
  'stream' // set by the function
>()
sameType<ImageSVGParam, ImageGenerateParams.Svg>()

type FormDifferences =
  // FileInput takes bytes and `{ name, content }` too
  | 'image'
  | 'mask'
  | 'markup'
  // no null: a form has none, and the official client throws on it, but for `safety_identifier`
  | 'background'
  | 'complexity'
  | 'frame_count'
  | 'frame_duration_ms'
  | 'input_fidelity'
  | 'model'
  | 'n'
  | 'output_compression'
  | 'output_format'
  | 'partial_images'
  | 'quality'
  | 'response_format'
  | 'safety_identifier'
  | 'size'
  | 'stream'
sameType<
  Omit<Extract<CreateImageEditParams, ImageEditFormParams>, 'images'>,
  ImageEditParamsNonStreaming,
  FormDifferences
>()
sameType<
  Omit<Extract<StreamImageEditParams, ImageEditFormParams>, 'images'>,
  ImageEditParamsStreaming,
  FormDifferences
>()
// As the official parameters are, but for null.
type Given<Params> = { [Name in keyof Params]: Exclude<Params[Name], null> }
sameType<
  Omit<ImageEditFormParams, 'images'>,
  Given<Omit<ImageEditParamsStreaming, 'stream' | 'partial_images'>>,
  'image' | 'mask' | 'markup' // FileInput takes bytes and `{ name, content }` too
>()

// The official package has no edits by reference; the parameters are those of the API description.
sameType<
  Omit<ImageEditReferenceParams, 'image'>,
  Pick<
    ImageEditParamsNonStreaming,
    'background' | 'input_fidelity' | 'model' | 'n' | 'output_compression' | 'prompt' | 'user'
  > & {
    images: ImageReference[]
    mask?: ImageReference
    moderation?: 'low' | 'auto' | null
    output_format?: 'png' | 'jpeg' | 'webp' | null
    quality?: 'low' | 'medium' | 'high' | 'auto' | null
    size?: 'auto' | '1024x1024' | '1536x1024' | '1024x1536' | null
  }
>()

type VariationDifferences =
  | 'image' // FileInput takes bytes and `{ name, content }` too
  | 'model' // no null, which a form can't say
  | 'n' // no null
  | 'response_format' // no null
  | 'size' // no null
sameType<CreateImageVariationParams, OpenAI.ImageCreateVariationParams, VariationDifferences>()

sameType<ImageModel, OpenAI.ImageModel>()
sameType<ImageObject, OpenAI.Image>()
sameType<ImagesResponse, OpenAI.ImagesResponse>()
sameType<ImagesResponseUsage, OpenAI.ImagesResponse.Usage>()
sameType<ImageSVGUsage, OpenAI.ImagesResponse.SvgUsage>()
sameType<ImageUsage, OpenAI.ImageGenCompletedEvent.Usage>()
sameType<ImageUsage, OpenAI.ImageEditCompletedEvent.Usage>()
sameType<ImageGenStreamEvent, OpenAI.ImageGenStreamEvent>()
sameType<ImageGenPartialImageEvent, OpenAI.ImageGenPartialImageEvent>()
sameType<ImageGenCompletedEvent, OpenAI.ImageGenCompletedEvent>()
sameType<ImageEditStreamEvent, OpenAI.ImageEditStreamEvent>()
sameType<ImageEditPartialImageEvent, OpenAI.ImageEditPartialImageEvent>()
sameType<ImageEditCompletedEvent, OpenAI.ImageEditCompletedEvent>()

const prompt = 'An otter'
const created: Promise<ImagesResponse> = createImage(client, { prompt, model: 'a-model-of-tomorrow' })
const edited: Promise<ImagesResponse> = createImageEdit(client, { prompt, image: [file, new Uint8Array(2)] })
const varied: Promise<ImagesResponse> = createImageVariation(client, { image: file })
void [created, edited, varied]

for await (const event of await streamImage(client, { prompt, partial_images: 1, stream: true })) {
  if (event.type === 'image_generation.completed') void event.usage.total_tokens
  else void event.partial_image_index
}
for await (const event of await streamImageEdit(client, { prompt, images: [{ image_url: 'https://a' }] })) {
  if (event.type === 'image_edit.completed') void event.usage.total_tokens
  else void event.partial_image_index
}

// @ts-expect-error events come from streamImage
void createImage(client, { prompt, stream: true })
// @ts-expect-error images on their way come from streamImage
void createImage(client, { prompt, partial_images: 1 })
// @ts-expect-error one answer comes from createImage
void streamImage(client, { prompt, stream: false })
// @ts-expect-error events come from streamImageEdit
void createImageEdit(client, { prompt, image: file, stream: true })
// @ts-expect-error either files or references
void createImageEdit(client, { prompt, image: file, images: [{ file_id: 'file-1' }] })
// @ts-expect-error an image is required
void createImageEdit(client, { prompt })
// @ts-expect-error a path is not a file
void createImageEdit(client, { prompt, image: 'otter.png' })
// @ts-expect-error a form has no null
void createImageEdit(client, { prompt, image: file, n: null })
// @ts-expect-error an image by its URL or by its id
void createImageEdit(client, { prompt, images: [{ file_id: 'file-1', image_url: 'https://a' }] })
// @ts-expect-error a reference is no file
void createImageEdit(client, { prompt, images: [file] })

export interface ImagesResponse {
  /** Unix seconds. */
  created: number
  data?: ImageObject[] | undefined
  background?: 'transparent' | 'opaque' | undefined
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | undefined
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | undefined
  /** The one that counted: that of the request, or else its `user`. */
  safety_identifier?: string | null | undefined
  /** Width and height in pixels. */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | undefined
  /** Of the model that wrote the SVG; the image that it worked from is in `usage`. */
  svg_usage?: ImageSVGUsage | undefined
  usage?: ImagesResponseUsage | undefined
}

export interface ImageObject {
  /** The bytes in base64; what GPT image models answer. */
  b64_json?: string | undefined
  /** What the model made of the prompt, if it says so. */
  revised_prompt?: string | undefined
  /** In place of `b64_json`, from models with `response_format: 'url'`. */
  url?: string | undefined
}

/** Tokens of one request. */
export interface ImageUsage {
  input_tokens: number
  input_tokens_details: ImageTokensDetails
  output_tokens: number
  /** Both together. */
  total_tokens: number
}

export interface ImagesResponseUsage extends ImageUsage {
  output_tokens_details?: ImageTokensDetails | undefined
}

export interface ImageTokensDetails {
  image_tokens: number
  text_tokens: number
}

export interface ImageSVGUsage {
  model: string
  input_tokens: number
  output_tokens: number
  reasoning_tokens: number
  total_tokens: number
}

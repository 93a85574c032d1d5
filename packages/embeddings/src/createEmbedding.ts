import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type {
  CreateBase64EmbeddingResponse,
  CreateEmbeddingResponse,
} from './types/CreateEmbeddingResponse.ts'
import type { EmbeddingModel } from './types/EmbeddingModel.ts'

export interface CreateEmbeddingParams {
  /**
   * A text, or its tokens; or up to 2 048 of either. None may be empty or longer than the model reads (8 192 tokens),
   * and a request holds 300 000 tokens at most.
   */
  input: string | string[] | number[] | number[][]
  model: EmbeddingModel
  /** Length of the vectors; from `text-embedding-3` on. @default the model's own */
  dimensions?: number | undefined
  /** `base64` takes less than half of the bytes; `embed` asks for it and decodes it. @default 'float' */
  encoding_format?: 'float' | 'base64' | undefined
  /** A stable id of your end user, for abuse detection. */
  user?: string | undefined
}

/**
 * Computes the vectors of one or more texts, in the encoding that `encoding_format` says. For vectors to calculate
 * with, see `embed`.
 * @see https://platform.openai.com/docs/api-reference/embeddings/create
 */
export function createEmbedding(
  client: Client,
  params: CreateEmbeddingParams & { encoding_format: 'base64' },
  options?: RequestOptions,
): Promise<CreateBase64EmbeddingResponse>
export function createEmbedding(
  client: Client,
  params: CreateEmbeddingParams & { encoding_format?: 'float' | undefined },
  options?: RequestOptions,
): Promise<CreateEmbeddingResponse>
export function createEmbedding(
  client: Client,
  params: CreateEmbeddingParams,
  options?: RequestOptions,
): Promise<CreateEmbeddingResponse | CreateBase64EmbeddingResponse>
export function createEmbedding(
  client: Client,
  params: CreateEmbeddingParams,
  options?: RequestOptions,
): Promise<CreateEmbeddingResponse | CreateBase64EmbeddingResponse> {
  return requestJSON(client, { method: 'POST', path: '/embeddings', body: params }, options)
}

/** The vector of one input. */
export interface Embedding {
  /** As many numbers as the model has dimensions, or as `dimensions` asked for. */
  embedding: number[]
  /** The position of its text in `input`. */
  index: number
  object: 'embedding'
}

/** `Embedding`, as `encoding_format: 'base64'` asks for it. */
export interface Base64Embedding {
  /** Base64 of little-endian 32-bit floats. */
  embedding: string
  /** The position of its text in `input`. */
  index: number
  object: 'embedding'
}

/** Tokens that were counted. */
export interface EmbeddingUsage {
  prompt_tokens: number
  total_tokens: number
}

export interface CreateEmbeddingResponse {
  data: Embedding[]
  /** The model that answered. */
  model: string
  object: 'list'
  usage: EmbeddingUsage
}

/** `CreateEmbeddingResponse`, as `encoding_format: 'base64'` asks for it. */
export interface CreateBase64EmbeddingResponse {
  data: Base64Embedding[]
  /** The model that answered. */
  model: string
  object: 'list'
  usage: EmbeddingUsage
}

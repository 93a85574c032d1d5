/** How a file is cut into chunks. */
export interface StaticFileChunkingStrategy {
  /** 100 to 4096. */
  max_chunk_size_tokens: number
  /** Up to half of `max_chunk_size_tokens`. */
  chunk_overlap_tokens: number
}

/** Chunks of up to 800 tokens that overlap by 400. */
export interface AutoFileChunkingStrategyParam {
  type: 'auto'
}

export interface StaticFileChunkingStrategyObjectParam {
  type: 'static'
  static: StaticFileChunkingStrategy
}

export type FileChunkingStrategyParam = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam

export interface StaticFileChunkingStrategyObject {
  type: 'static'
  static: StaticFileChunkingStrategy
}

/** Of a file from before there were strategies. */
export interface OtherFileChunkingStrategyObject {
  type: 'other'
}

export type FileChunkingStrategy = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject

import type { Metadata } from '@oaix/core'

/** What the tools of an assistant or a thread work on. */
export interface AssistantToolResources {
  code_interpreter?: CodeInterpreterResources | undefined
  file_search?: FileSearchResources | undefined
}

/** Tool resources at creation, where vector stores can be made on the way. */
export interface AssistantToolResourcesParam {
  code_interpreter?: CodeInterpreterResources | undefined
  file_search?: FileSearchResourcesParam | undefined
}

export interface CodeInterpreterResources {
  /** Up to 20. */
  file_ids?: string[] | undefined
}

export interface FileSearchResources {
  /** At most one. */
  vector_store_ids?: string[] | undefined
}

/** Either the id of a vector store, or what to make one from. */
export interface FileSearchResourcesParam extends FileSearchResources {
  /** At most one. */
  vector_stores?: VectorStoreParam[] | undefined
}

/** A vector store to be made from files. */
export interface VectorStoreParam {
  /** Up to 10 000 files; 100 000 000 in stores made since November 2025. */
  file_ids?: string[] | undefined
  /** @default { type: 'auto' } */
  chunking_strategy?: AutoChunkingStrategyParam | StaticChunkingStrategyParam | undefined
  metadata?: Metadata | null | undefined
}

/** Chunks of 800 tokens, 400 of them shared with the next. */
export interface AutoChunkingStrategyParam {
  type: 'auto'
}

export interface StaticChunkingStrategyParam {
  type: 'static'
  static: StaticChunkingParam
}

export interface StaticChunkingParam {
  /** 100 to 4096. */
  max_chunk_size_tokens: number
  /** At most half of `max_chunk_size_tokens`. */
  chunk_overlap_tokens: number
}

import type { FileChunkingStrategy } from './FileChunkingStrategy.ts'
import type { VectorStoreFileCounts } from './VectorStore.ts'

/** Up to 16 pairs to filter by: keys up to 64 characters, texts up to 512. */
export interface VectorStoreFileAttributes {
  [name: string]: string | number | boolean
}

export type VectorStoreFileStatus = 'in_progress' | 'completed' | 'cancelled' | 'failed'

export interface VectorStoreFileError {
  code: 'server_error' | 'unsupported_file' | 'invalid_file'
  message: string
}

/** A file in a vector store; has the id of the file itself. */
export interface VectorStoreFile {
  id: string
  object: 'vector_store.file'
  /** Unix seconds. */
  created_at: number
  vector_store_id: string
  /** `completed`: it can be searched. */
  status: VectorStoreFileStatus
  /** Why it `failed`. */
  last_error: VectorStoreFileError | null
  /** What it takes in the store, which may differ from the size of the file. */
  usage_bytes: number
  attributes?: VectorStoreFileAttributes | null | undefined
  chunking_strategy?: FileChunkingStrategy | undefined
}

export interface VectorStoreFileDeleted {
  id: string
  object: 'vector_store.file.deleted'
  deleted: boolean
}

/** A piece of what was read from a file. */
export interface VectorStoreFileContent {
  /** `text` */
  type?: string | undefined
  text?: string | undefined
}

export interface VectorStoreFileContentPage {
  object: 'vector_store.file_content.page'
  data: VectorStoreFileContent[]
  has_more: boolean
  next_page: string | null
}

/** Files that are put into a vector store together. */
export interface VectorStoreFileBatch {
  id: string
  object: 'vector_store.files_batch'
  /** Unix seconds. */
  created_at: number
  vector_store_id: string
  status: VectorStoreFileStatus
  file_counts: VectorStoreFileCounts
}

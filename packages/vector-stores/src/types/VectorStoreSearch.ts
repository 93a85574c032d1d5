import type { VectorStoreFileAttributes } from './VectorStoreFile.ts'

/** Compares an attribute of the files with a value. */
export interface VectorStoreComparisonFilter {
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'
  /** The name of the attribute. */
  key: string
  /** A list for `in` and `nin`. */
  value: string | number | boolean | (string | number)[]
}

export interface VectorStoreCompoundFilter {
  type: 'and' | 'or'
  filters: (VectorStoreComparisonFilter | VectorStoreCompoundFilter)[]
}

export interface VectorStoreRankingOptions {
  /** `none` takes less time. @default 'auto' */
  ranker?: 'none' | 'auto' | 'default-2024-11-15' | undefined
  /** 0 to 1. @default 0 */
  score_threshold?: number | undefined
}

export interface VectorStoreSearchContent {
  type: 'text'
  text: string
}

/** The chunks of a file that were found. */
export interface VectorStoreSearchResult {
  file_id: string
  filename: string
  /** 0 to 1. */
  score: number
  attributes: VectorStoreFileAttributes | null
  content: VectorStoreSearchContent[]
}

export interface VectorStoreSearchPage {
  object: 'vector_store.search_results.page'
  /** What was searched for, after rewriting. */
  search_query: string[]
  data: VectorStoreSearchResult[]
  has_more: boolean
  next_page: string | null
}

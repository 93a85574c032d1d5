import type { Metadata } from '@oaix/core'

export interface VectorStoreFileCounts {
  in_progress: number
  completed: number
  failed: number
  cancelled: number
  total: number
}

export interface VectorStoreExpiresAfter {
  anchor: 'last_active_at'
  /** 1 to 365. */
  days: number
}

/** Times are in Unix seconds. */
export interface VectorStore {
  id: string
  object: 'vector_store'
  created_at: number
  name: string
  /** Bytes of its files together. */
  usage_bytes: number
  file_counts: VectorStoreFileCounts
  /** `completed`: it can be searched. */
  status: 'expired' | 'in_progress' | 'completed'
  expires_after?: VectorStoreExpiresAfter | undefined
  expires_at?: number | null | undefined
  last_active_at: number | null
  metadata: Metadata | null
}

export interface VectorStoreDeleted {
  id: string
  object: 'vector_store.deleted'
  deleted: boolean
}

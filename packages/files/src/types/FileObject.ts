/** What a file may be uploaded for; `evals` are data sets for evaluations, `user_data` is anything else. */
export type FilePurpose = 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals'

/** When a file expires. */
export interface FileExpiresAfter {
  anchor: 'created_at'
  /** From an hour (3 600) to 30 days (2 592 000). */
  seconds: number
}

export interface FileObject {
  id: string
  /** Size in bytes. */
  bytes: number
  /** Unix seconds. */
  created_at: number
  filename: string
  object: 'file'
  /** What it was uploaded for, or which job wrote it. */
  purpose: (string & {}) | FilePurpose | 'assistants_output' | 'batch_output' | 'fine-tune-results'
  /** @deprecated The service no longer relies on it. */
  status: 'uploaded' | 'processed' | 'error'
  /** Unix seconds. */
  expires_at?: number | undefined
  /** @deprecated Why a training file was refused is in the `error` of the fine-tuning job. */
  status_details?: string | undefined
}

export interface FileDeleted {
  id: string
  deleted: boolean
  object: 'file'
}

import type { FileObject } from './FileObject.ts'

/** A file that is uploaded in parts. */
export interface Upload {
  id: string
  /** Size of the whole file. */
  bytes: number
  /** Unix seconds. */
  created_at: number
  /** Unix seconds: an hour after it was created. */
  expires_at: number
  filename: string
  object: 'upload'
  purpose: string
  status: 'pending' | 'completed' | 'cancelled' | 'expired'
  /** The file, once the upload is completed. */
  file?: FileObject | null | undefined
}

export interface UploadPart {
  id: string
  /** Unix seconds. */
  created_at: number
  object: 'upload.part'
  upload_id: string
}

/** What is needed to continue a large upload: plain data, which survives JSON. */
export interface UploadResume {
  upload_id: string
  /** Unix seconds until which the server keeps the parts. */
  expires_at: number
  /** Size of the file. */
  bytes: number
  part_size: number
  /** The parts in the order of the file: `null` for one that is not there yet. */
  part_ids: (string | null)[]
}

/** A completed video. */
export interface VideoReference {
  id: string
}

/** An image by its URL, which may be a data URL, or one of your files by its id. */
export type VideoImageReference =
  | { image_url: string; file_id?: undefined }
  | { file_id: string; image_url?: undefined }

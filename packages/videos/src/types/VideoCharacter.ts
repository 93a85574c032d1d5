/** Someone who can appear in videos. */
export interface VideoCharacter {
  id: string | null
  name: string | null
  /** Unix seconds. */
  created_at: number
}

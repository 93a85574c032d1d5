/** A custom voice. */
export interface Voice {
  object: 'audio.voice'
  id: string
  name: string
  /** What it was made from. */
  type: 'audio_sample' | 'prompt'
  /** The text that it was made from, where that was kept. */
  prompt?: string | undefined
  /** Unix seconds. */
  created_at: number
}

export interface VoiceDeleted {
  object: 'audio.voice.deleted'
  id: string
  deleted: boolean
}

/** A recording in which a person agrees to a voice made from theirs. */
export interface VoiceConsent {
  object: 'audio.voice_consent'
  id: string
  name: string
  /** BCP 47. */
  language: string
  /** Unix seconds. */
  created_at: number
}

export interface VoiceConsentDeleted {
  object: 'audio.voice_consent'
  id: string
  deleted: boolean
}

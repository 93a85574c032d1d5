/** The signs of an OpenAI model that a file has, or not. */
export interface ContentProvenanceCheck {
  object: 'content_provenance_check'
  /** Unix seconds. */
  created_at: number
  /** Both kinds for an image, `synthid` alone for audio. */
  results: (ContentProvenanceC2PA | ContentProvenanceSynthID)[]
}

/** What a C2PA manifest in the metadata says. */
export interface ContentProvenanceC2PA {
  type: 'c2pa'
  /** `not_detected` proves nothing: metadata gets lost easily. */
  outcome: 'detected' | 'not_detected'
  validation_state: 'trusted' | 'valid' | 'invalid' | 'not_present'
  /** Who signed the manifest. */
  issuer: string | null
  model: string | null
  /** RFC 3339, in UTC. */
  generated_at: string | null
}

/** What a SynthID watermark says. */
export interface ContentProvenanceSynthID {
  type: 'synthid'
  /** `not_detected` proves nothing: a watermark wears off with every change of the file. */
  outcome: 'detected' | 'not_detected'
  model: string | null
  /** RFC 3339, in UTC. */
  generated_at: string | null
}

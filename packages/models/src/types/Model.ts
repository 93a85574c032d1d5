/** What the API says of a model. */
export interface Model {
  /** What other endpoints take as `model`. */
  id: string
  object: 'model'
  /** Unix seconds. */
  created: number
  /** The organization, or `system` or `openai`. */
  owned_by: string
  /** The day from which the model is gone, such as `2026-10-23`; `null` while none is announced. */
  shutdown_date?: string | null | undefined
}

/** All models at once: this list has no pages. */
export interface ModelList {
  object: 'list'
  data: Model[]
}

export interface ModelDeleted {
  id: string
  object: string
  deleted: boolean
}

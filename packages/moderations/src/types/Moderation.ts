/** The models of the Moderations API by name. The parameter takes any other name as well. */
export type ModerationModel =
  | 'omni-moderation-latest'
  | 'omni-moderation-2024-09-26'
  | 'text-moderation-latest'
  | 'text-moderation-stable'

/** Categories that are found in text only. */
export type ModerationTextCategory =
  | 'harassment'
  | 'harassment/threatening'
  | 'hate'
  | 'hate/threatening'
  | 'illicit'
  | 'illicit/violent'
  | 'sexual/minors'

/** Categories that are found in images too. */
export type ModerationImageCategory =
  | 'self-harm'
  | 'self-harm/instructions'
  | 'self-harm/intent'
  | 'sexual'
  | 'violence'
  | 'violence/graphic'

export type ModerationCategory = ModerationTextCategory | ModerationImageCategory

/** What was found in one input. */
export interface Moderation {
  /** Whether any category is flagged. */
  flagged: boolean
  categories: ModerationCategories
  /** 0 to 1: how sure the model is. */
  category_scores: Record<ModerationCategory, number>
  /** To which kinds of input each score applies. */
  category_applied_input_types: ModerationAppliedInputTypes
}

/** Which categories are flagged. */
export interface ModerationCategories
  extends Record<Exclude<ModerationCategory, 'illicit' | 'illicit/violent'>, boolean> {
  /** `null` from models that don't know the category. */
  illicit: boolean | null
  /** `null` from models that don't know the category. */
  'illicit/violent': boolean | null
}

export interface ModerationAppliedInputTypes
  extends Record<ModerationTextCategory, 'text'[]>,
    Record<ModerationImageCategory, ('text' | 'image')[]> {}

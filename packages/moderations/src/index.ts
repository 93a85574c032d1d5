export {
  type CreateContentProvenanceCheckParams,
  createContentProvenanceCheck,
} from './createContentProvenanceCheck.ts'
export {
  type CreateModerationParams,
  createModeration,
  type ModerationImageURL,
  type ModerationImageURLInput,
  type ModerationMultiModalInput,
  type ModerationResponse,
  type ModerationTextInput,
} from './createModeration.ts'
export type * from './types/ContentProvenanceCheck.ts'
export type * from './types/Moderation.ts'

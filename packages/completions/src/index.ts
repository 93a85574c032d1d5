export { type CompleteTextParams, completeText } from './completeText.ts'
export { type CreateCompletionParams, createCompletion } from './createCompletion.ts'
export { type StreamCompletionParams, streamCompletion } from './streamCompletion.ts'
export type * from './types/Completion.ts'

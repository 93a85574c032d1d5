export { ChatCompletionChunkSchema } from './ChatCompletionChunkSchema.ts'
export { ChatCompletionMessageSchema } from './ChatCompletionMessageSchema.ts'
export { ChatCompletionSchema } from './ChatCompletionSchema.ts'

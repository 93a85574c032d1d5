export { CreateEmbeddingResponseSchema } from './CreateEmbeddingResponseSchema.ts'

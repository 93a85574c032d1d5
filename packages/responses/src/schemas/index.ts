export { ResponseObjectSchema } from './ResponseObjectSchema.ts'
export { ResponseOutputItemSchema } from './ResponseOutputItemSchema.ts'
export { ResponseStreamEventSchema } from './ResponseStreamEventSchema.ts'

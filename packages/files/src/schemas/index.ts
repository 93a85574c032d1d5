export { FileObjectSchema } from './FileObjectSchema.ts'
export { UploadSchema } from './UploadSchema.ts'

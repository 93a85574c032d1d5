export { TranscriptionDiarizedSchema } from './TranscriptionDiarizedSchema.ts'
export { TranscriptionSchema } from './TranscriptionSchema.ts'
export { TranscriptionVerboseSchema } from './TranscriptionVerboseSchema.ts'

import * as v from 'valibot'
import type { Upload } from '../types/Upload.ts'
import { FileObjectSchema } from './FileObjectSchema.ts'

export const UploadSchema: v.GenericSchema<unknown, Upload> = v.looseObject({
  id: v.string(),
  bytes: v.number(),
  created_at: v.number(),
  expires_at: v.number(),
  filename: v.string(),
  object: v.literal('upload'),
  purpose: v.string(),
  // Any string: a new status must not break those who validate.
  status: v.custom<Upload['status']>((status) => typeof status === 'string'),
  file: v.nullish(FileObjectSchema),
})

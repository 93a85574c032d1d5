import * as v from 'valibot'
import type { FileObject } from '../types/FileObject.ts'

export const FileObjectSchema: v.GenericSchema<unknown, FileObject> = v.looseObject({
  id: v.string(),
  bytes: v.number(),
  created_at: v.number(),
  filename: v.string(),
  object: v.literal('file'),
  purpose: v.string(),
  // Any string: a new status must not break those who validate.
  status: v.custom<FileObject['status']>((status) => typeof status === 'string'),
  expires_at: v.optional(v.number()),
  status_details: v.optional(v.string()),
})

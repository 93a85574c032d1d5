import { FileObjectSchema, UploadSchema } from '@oaix/files/schemas'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'

const file = {
  object: 'file',
  id: 'file-1',
  bytes: 5,
  created_at: 1_700_000_000,
  filename: 'a.txt',
  purpose: 'user_data',
  status: 'processed',
}
const upload = {
  object: 'upload',
  id: 'upload_1',
  bytes: 4,
  created_at: 1_700_000_000,
  expires_at: 1_700_003_600,
  filename: 'a.jsonl',
  purpose: 'fine-tune',
  status: 'pending',
}

function problems(schema: v.GenericSchema, value: unknown): (string | null)[] {
  return (v.safeParse(schema, value).issues ?? []).map((issue) => v.getDotPath(issue))
}

describe('FileObjectSchema', () => {
  test.each([
    ['as it is', {}],
    ['with a new status and purpose', { status: 'quarantined', purpose: 'evals2' }],
    ['with every field and more', { expires_at: 1_800_000_000, status_details: 'fine', extra: [1] }],
  ])('takes a file %s', (_name, change) => {
    expect(v.parse(FileObjectSchema, { ...file, ...change })).toEqual({ ...file, ...change })
  })

  test.each(Object.keys(file))('needs %s', (key) => {
    expect(problems(FileObjectSchema, { ...file, [key]: undefined })).toEqual([key])
    expect(problems(FileObjectSchema, { ...file, [key]: {} })).toEqual([key])
  })
})

describe('UploadSchema', () => {
  test.each([
    ['without a file', {}],
    ['with null for the file', { file: null }],
    ['with its file', { file, status: 'completed' }],
    ['with more', { status: 'new', extra: 1 }],
  ])('takes an upload %s', (_name, change) => {
    expect(v.parse(UploadSchema, { ...upload, ...change })).toEqual({ ...upload, ...change })
  })

  test.each(Object.keys(upload))('needs %s', (key) => {
    expect(problems(UploadSchema, { ...upload, [key]: undefined })).toEqual([key])
    expect(problems(UploadSchema, { ...upload, [key]: {} })).toEqual([key])
  })

  test('looks into the file', () => {
    expect(problems(UploadSchema, { ...upload, file: { ...file, bytes: '5' } })).toEqual(['file.bytes'])
  })
})

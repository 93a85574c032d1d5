import {
  cancelUpload,
  completeUpload,
  createFile,
  createUpload,
  createUploadPart,
  deleteFile,
  listFiles,
  retrieveFile,
  retrieveFileContent,
  waitForFileProcessing,
} from '@oaix/files'
import type { Call } from './call.ts'

const file_id = 'file_1'
const upload_id = 'upload_1'
const file = new File(['{"a":1}\n'], 'tränings daten.jsonl', { type: 'application/jsonl' })
const upload = { purpose: 'batch', filename: 'a.jsonl', bytes: 8, mime_type: 'text/jsonl' } as const
const expires_after = { anchor: 'created_at', seconds: 3600 } as const

export const filesCalls: Call[] = [
  {
    name: 'listFiles',
    ours: (client) => listFiles(client, { purpose: 'batch', limit: 10, order: 'asc', after: 'file_0' }),
    official: (openai) => openai.files.list({ purpose: 'batch', limit: 10, order: 'asc', after: 'file_0' }),
  },
  {
    name: 'createFile',
    ours: (client) => createFile(client, { file, purpose: 'fine-tune' }),
    official: (openai) => openai.files.create({ file, purpose: 'fine-tune' }),
  },
  {
    name: 'createFile with nested fields',
    ours: (client) => createFile(client, { file, purpose: 'batch', expires_after }),
    official: (openai) => openai.files.create({ file, purpose: 'batch', expires_after }),
  },
  {
    name: 'retrieveFile',
    ours: (client) => retrieveFile(client, { file_id }),
    official: (openai) => openai.files.retrieve(file_id),
  },
  {
    name: 'deleteFile',
    ours: (client) => deleteFile(client, { file_id }),
    official: (openai) => openai.files.delete(file_id),
  },
  {
    name: 'retrieveFileContent',
    ours: (client) => retrieveFileContent(client, { file_id }),
    official: (openai) => openai.files.content(file_id),
  },
  {
    name: 'waitForFileProcessing',
    ours: (client) => waitForFileProcessing(client, { file_id }, { pollInterval: 1, maxWait: 1000 }),
    official: (openai) => openai.files.waitForProcessing(file_id, { pollInterval: 1, maxWait: 1000 }),
  },
  {
    name: 'createUpload',
    ours: (client) => createUpload(client, { ...upload, expires_after }),
    official: (openai) => openai.uploads.create({ ...upload, expires_after }),
  },
  {
    name: 'createUploadPart',
    ours: (client) => createUploadPart(client, { upload_id, data: file }),
    official: (openai) => openai.uploads.parts.create(upload_id, { data: file }),
  },
  {
    name: 'completeUpload',
    ours: (client) => completeUpload(client, { upload_id, part_ids: ['part_2', 'part_1'], md5: '00' }),
    official: (openai) => openai.uploads.complete(upload_id, { part_ids: ['part_2', 'part_1'], md5: '00' }),
  },
  {
    name: 'cancelUpload',
    ours: (client) => cancelUpload(client, { upload_id }),
    official: (openai) => openai.uploads.cancel(upload_id),
  },
]

import { type Client, type FileInput, paginate } from '@oaix/core'
import {
  type CompleteUploadParams,
  type CreateFileParams,
  type CreateUploadParams,
  type CreateUploadPartParams,
  createFile,
  createUpload,
  type FileDeleted,
  type FileObject,
  type FilePurpose,
  type ListFilesParams,
  listFiles,
  type Upload,
  type UploadPart,
  type UploadResume,
  uploadFile,
} from '@oaix/files'
import type * as Files from 'openai/resources/files'
import type * as Parts from 'openai/resources/uploads/parts'
import type * as Uploads from 'openai/resources/uploads/uploads'
import { sameType } from '../support/sameType.ts'

declare const client: Client
declare const signal: AbortSignal

sameType<
  CreateFileParams,
  Files.FileCreateParams,
  'file' // any FileInput
>()
sameType<CreateFileParams['file'], FileInput>()
sameType<ListFilesParams, Files.FileListParams>()
sameType<
  FileObject,
  Files.FileObject,
  'purpose' // open: the service has added purposes, such as `evals`
>()
sameType<FileDeleted, Files.FileDeleted>()
sameType<FilePurpose, Files.FilePurpose>()
sameType<CreateUploadParams, Uploads.UploadCreateParams>()
sameType<CompleteUploadParams, Uploads.UploadCompleteParams & { upload_id: string }>()
sameType<
  CreateUploadPartParams,
  Parts.PartCreateParams & { upload_id: string },
  'data' // any FileInput
>()
sameType<
  Upload,
  Uploads.Upload,
  'file' // by the purpose of FileObject
>()
sameType<UploadPart, Parts.UploadPart>()

export async function inference(file: File, blob: Blob, error: { resume: UploadResume }): Promise<void> {
  const uploaded = await uploadFile(client, { file, purpose: 'batch' })
  sameType<typeof uploaded, FileObject>()
  await uploadFile(
    client,
    { file: blob, filename: 'a', purpose: 'batch', md5: true, part_size: 1, concurrency: 1 },
    {
      onProgress: ({ sent, total }) => sent / total,
      resume: error.resume,
      signal,
      timeout: 1,
      maxRetries: 0,
    },
  )
  for await (const item of paginate(listFiles, client, { purpose: 'batch' }))
    sameType<typeof item, FileObject>()

  // @ts-expect-error: only a Blob can be sent in slices
  await uploadFile(client, { file: new Uint8Array(1), purpose: 'batch' })
  // @ts-expect-error: extra fields would go into every part
  await uploadFile(client, { file, purpose: 'batch' }, { body: { extra: 1 } })
  // @ts-expect-error: one key for many requests
  await uploadFile(client, { file, purpose: 'batch' }, { idempotencyKey: 'key' })
  // @ts-expect-error: no such purpose
  await createFile(client, { file, purpose: 'assistant' })
  // @ts-expect-error: bytes are missing
  await createUpload(client, { filename: 'a', mime_type: 'b', purpose: 'batch' })
}

import { type Client, OpenAIError, path, type RequestOptions, requestJSON } from '@oaix/core'
import { cancelUpload } from './cancelUpload.ts'
import { checkReadable } from './checkReadable.ts'
import { checkUpload } from './checkUpload.ts'
import { completeUpload } from './completeUpload.ts'
import { createUpload } from './createUpload.ts'
import { encodePart } from './encodePart.ts'
import { hashBlob } from './hashBlob.ts'
import { sendingOnce } from './sendingOnce.ts'
import type { FileExpiresAfter, FileObject, FilePurpose } from './types/FileObject.ts'
import type { UploadPart } from './types/Upload.ts'
import type { UploadResume } from './types/UploadResume.ts'
import { UploadError } from './UploadError.ts'

export interface UploadFileParams {
  /** Read in slices: a file on disk, as of `fs.openAsBlob` or a file input, is never in memory as a whole. */
  file: Blob
  purpose: FilePurpose
  /** Only a `File` knows its own. @default file.name */
  filename?: string | undefined
  /** @default file.type, or 'application/octet-stream' */
  mime_type?: string | undefined
  /** @default 30 days for `batch`, otherwise never */
  expires_after?: FileExpiresAfter | undefined
  /** Bytes in a part, up to 64 MiB; what a retry sends again at most. @default 16 MiB */
  part_size?: number | undefined
  /** Parts in flight: with `part_size`, what bounds the memory. @default 4 */
  concurrency?: number | undefined
  /** Lets the server compare the bytes: the hex MD5 of the file, or `true` to compute it meanwhile. */
  md5?: boolean | string | undefined
}

export interface UploadProgress {
  /** Bytes in the parts that have arrived. */
  sent: number
  /** Bytes in the file. */
  total: number
}

/** `timeout`, `maxRetries` and `deadline` hold for each request by itself. */
export interface UploadFileOptions extends Omit<RequestOptions, 'body' | 'idempotencyKey'> {
  /** Called at the start, and for each part that has arrived. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined
  /** The `resume` of an `UploadError`: continues that upload, in its part size. */
  readonly resume?: UploadResume | undefined
}

/**
 * Uploads a file of up to 8 GB over the Uploads API, in parallel parts, and resolves to it.
 *
 * Throws an `OpenAIError` for input that can't be uploaded, what `createUpload` throws, and from then on an
 * `UploadError`, whose `resume` continues after the parts that have arrived. An abort cancels the upload for good.
 *
 * @example
 * const file = await openAsBlob('train.jsonl')
 * const params = { file, filename: 'train.jsonl', mime_type: 'text/jsonl', purpose: 'fine-tune', md5: true } as const
 * try {
 *   await uploadFile(client, params, { onProgress: ({ sent, total }) => bar.update(sent / total) })
 * } catch (error) {
 *   if (isUploadError(error)) await uploadFile(client, params, { resume: error.resume })
 * }
 *
 * @see https://platform.openai.com/docs/api-reference/uploads
 */
export async function uploadFile(
  client: Client,
  params: UploadFileParams,
  options: UploadFileOptions = {},
): Promise<FileObject> {
  // The same extra fields or idempotency key on every part would damage the file.
  const { onProgress, resume, signal, body, idempotencyKey, ...each } = options as UploadFileOptions &
    RequestOptions
  if (signal?.aborted) throw signal.reason
  const part_size = checkUpload(params, resume)
  const { file, purpose, expires_after, md5, concurrency = 4 } = params
  await checkReadable(file)
  const state = resume ?? (await start())
  const { upload_id } = state
  const part_ids = [...state.part_ids]
  const total = file.size
  let sent = part_ids.reduce((sum, id, index) => sum + (id ? slice(index).size : 0), 0)
  const stop = new AbortController()
  const request = { ...each, signal: stop.signal }
  const missing = part_ids.keys()
  let onAbort = (): void => {}

  try {
    return await new Promise((resolve, reject) => {
      onAbort = () => reject(signal?.reason)
      if (signal?.aborted) return onAbort()
      signal?.addEventListener('abort', onAbort)
      transfer().then(resolve, reject)
    })
  } catch (cause) {
    stop.abort(cause)
    if (signal?.aborted) {
      // Not waited for: an abort rejects at once.
      cancelUpload(client, { upload_id }, { ...each, deadline: 10_000 }).catch(() => {})
      throw signal.reason
    }
    const arrived = part_ids.filter(Boolean).length
    throw new UploadError(
      `Upload ${upload_id} ended with ${arrived} of ${part_ids.length} parts: ${(cause as Error)?.message ?? cause}`,
      { cause, resume: { ...state, part_ids: [...part_ids] } },
    )
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }

  async function start(): Promise<UploadResume> {
    const filename = params.filename ?? (file as File).name
    const mime_type = params.mime_type ?? (file.type || 'application/octet-stream')
    const create = { filename, purpose, bytes: file.size, mime_type, expires_after }
    const { id, expires_at } = await createUpload(client, create, { ...each, signal })
    const count = Math.ceil(file.size / part_size)
    return { upload_id: id, expires_at, bytes: file.size, part_size, part_ids: Array(count).fill(null) }
  }

  function slice(index: number): Blob {
    return file.slice(index * part_size, (index + 1) * part_size)
  }

  async function transfer(): Promise<FileObject> {
    onProgress?.({ sent, total })
    const [digest] = await Promise.all([
      md5 === true ? hashBlob(file, stop.signal) : md5 ? md5.toLowerCase() : undefined,
      ...Array.from({ length: Math.min(concurrency, part_ids.length) }, sendParts),
    ])
    const upload = await completeUpload(
      client,
      { upload_id, part_ids: part_ids as string[], md5: digest },
      request,
    )
    if (!upload.file) throw new OpenAIError('the server completed it without naming the file')
    return upload.file
  }

  async function sendParts(): Promise<void> {
    for (const index of missing) {
      if (part_ids[index]) continue
      const data = slice(index)
      await checkReadable(data)
      try {
        const post = {
          ...sendingOnce(),
          method: 'POST',
          path: path`/uploads/${upload_id}/parts`,
          body: encodePart(data),
        } as const
        part_ids[index] = (await requestJSON<UploadPart>(client, post, request)).id
      } catch (error) {
        await checkReadable(data)
        throw error
      }
      if (stop.signal.aborted) throw stop.signal.reason
      sent += data.size
      onProgress?.({ sent, total })
    }
  }
}

import { OpenAIError } from '@oaix/core'
import type { UploadResume } from './types/UploadResume.ts'
import type { UploadFileParams } from './uploadFile.ts'

/** What the service takes as one part. */
const LARGEST_PART = 64 * 2 ** 20

/**
 * 16 MiB: even a line of 1 Gbit/s stays below 500 requests a minute, a repeated attempt costs little, progress moves
 * often enough for a bar, and four in flight are no more than one part of the largest size.
 */
const DEFAULT_PART = 16 * 2 ** 20

/** The part size of a large upload. Throws an `OpenAIError` for input that can't be uploaded. */
export function checkUpload(params: UploadFileParams, resume: UploadResume | undefined): number {
  const { file, filename, concurrency = 1, md5 } = params
  const part_size = resume?.part_size ?? params.part_size ?? DEFAULT_PART
  const check = (holds: unknown, problem: string): void => {
    if (!holds) throw new OpenAIError(`uploadFile: ${problem}`)
  }
  check(file instanceof Blob, 'file must be a Blob or a File')
  check(file.size, 'file is empty')
  check(filename ?? (file as Partial<File>).name, 'filename is missing, and file has no name')
  check(
    Number.isInteger(part_size) && part_size > 0 && part_size <= LARGEST_PART,
    `part_size must be from 1 to ${LARGEST_PART} bytes`,
  )
  check(Number.isInteger(concurrency) && concurrency > 0, 'concurrency must be a whole number above 0')
  check(typeof md5 !== 'string' || /^[\da-f]{32}$/i.test(md5), 'md5 must be true or 32 hex digits')
  if (resume) {
    check(resume.bytes === file.size, `resume is for a file of ${resume.bytes} bytes, not of ${file.size}`)
    check(
      resume.part_ids?.length === Math.ceil(file.size / part_size),
      'resume does not list the parts of the file',
    )
  }
  return part_size
}

import { type FileInput, OpenAIError, toFile, toFormData } from '@oaix/core'
import type { SkillFiles } from './types/SkillFiles.ts'

/**
 * Makes the form of a skill, in which the name of a file is its path. A file that a page got with a whole
 * folder has that as `webkitRelativePath`.
 *
 * Rejects with an `OpenAIError` for a path that would lead elsewhere wherever the skill is unpacked.
 */
export async function toSkillForm(params: { files?: SkillFiles | undefined }): Promise<FormData> {
  const { files, ...fields } = params
  return toFormData({
    files: Array.isArray(files)
      ? await Promise.all(files.map(toSkillFile))
      : files && (await toSkillFile(files)),
    ...fields,
  })
}

async function toSkillFile(input: FileInput): Promise<File> {
  // A path, most likely, which would become the content of a file.
  if (typeof input === 'string') throw new OpenAIError('files: a text is no file')
  const file = await toFile(input, (input as Partial<File>)?.webkitRelativePath || undefined)
  const name = file.name.replaceAll('\\', '/')
  if (/^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(name))
    throw new OpenAIError(`files: ${name} leads out of the skill`)
  return toFile(file, name)
}

import { OpenAIError } from './errors/OpenAIError.ts'
import { toFile } from './toFile.ts'
import type { FileInput } from './types/FileInput.ts'

/**
 * Makes a form of params: `key[]` for the items of an array, `key[name]` for the fields of an object, `undefined` left
 * out, files of every kind that `toFile` takes.
 *
 * Rejects with an `OpenAIError` that names the parameter for `null`, which a form can't say, and for unreadable files.
 */
export async function toFormData(
  params: object,
  form: FormData = new FormData(),
  prefix?: string,
): Promise<FormData> {
  for (const [key, value] of Object.entries(params)) {
    const name = prefix ? `${prefix}[${Array.isArray(params) ? '' : key}]` : key
    if (value === undefined) continue
    try {
      if (value === null) throw new TypeError('A form has no null')
      if (Object(value) !== value) form.append(name, value)
      else if (
        Array.isArray(value) ||
        ([Object, undefined].includes(value.constructor) && !('content' in value))
      ) {
        await toFormData(value, form, name)
      } else form.append(name, await toFile(value as FileInput))
    } catch (cause) {
      throw new OpenAIError(`${name} can't be sent: ${(cause as Error).message}`, { cause })
    }
  }
  return form
}

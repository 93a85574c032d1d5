import { OpenAIError } from './errors/OpenAIError.ts'
import { toFile } from './toFile.ts'
import type { FileInput } from './types/FileInput.ts'

/** Appends the fields of an object, or the items of an array, to a form. */
export async function appendFields(form: FormData, fields: object, prefix?: string): Promise<FormData> {
  for (const [key, value] of Object.entries(fields)) {
    const name = prefix ? `${prefix}[${Array.isArray(fields) ? '' : key}]` : key
    if (value === undefined) continue
    try {
      if (value === null) throw new TypeError('A form has no null')
      if (Object(value) !== value) form.append(name, value)
      else if (
        Array.isArray(value) ||
        ([Object, undefined].includes(value.constructor) && !('content' in value))
      ) {
        await appendFields(form, value, name)
      } else form.append(name, await toFile(value as FileInput))
    } catch (cause) {
      throw new OpenAIError(`${name} can't be sent: ${(cause as Error).message}`, { cause })
    }
  }
  return form
}

import { appendFields } from './appendFields.ts'
import type { RequestOptions } from './types/Client.ts'
import { untilAborted } from './untilAborted.ts'

/**
 * Makes a form of params, and of the extra fields of the call: `key[]` for the items of an array, `key[name]` for the
 * fields of an object, `undefined` left out, files of every kind that `toFile` takes.
 *
 * Rejects with an `OpenAIError` that names the parameter for `null`, which a form can't say, and for unreadable files;
 * with the reason of the caller's signal as soon as that aborts, even while a file is read.
 */
export function toFormData(params: object, options: RequestOptions = {}): Promise<FormData> {
  return untilAborted(appendFields(new FormData(), { ...params, ...options.body }), options.signal)
}

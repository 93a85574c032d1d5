import { OpenAIError } from './errors/OpenAIError.ts'

/**
 * Tag that builds a request path: every value becomes one percent-encoded segment.
 *
 * Throws an `OpenAIError` for a value that no segment can hold: missing, empty, `.`, `..` or ill-formed.
 *
 * @example
 * path`/files/${file_id}/content` // '/files/file-1/content'
 */
export function path(parts: TemplateStringsArray, ...values: string[]): string {
  const segments = values.map((value, index) => {
    try {
      if (value != null && !/^\.{0,2}$/.test(value)) return encodeURIComponent(value)
    } catch {}
    throw new OpenAIError(`the id after ${parts[index]} is missing or invalid`)
  })
  return String.raw({ raw: parts }, ...segments)
}

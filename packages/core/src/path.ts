import { OpenAIError } from './errors/OpenAIError.ts'

/**
 * Tag that builds a request path: every value becomes one percent-encoded segment.
 *
 * Throws an `OpenAIError` for a value that is missing, empty, `.` or `..`, none of which a URL can carry as a segment.
 *
 * @example
 * path`/files/${file_id}/content` // '/files/file-1/content'
 */
export function path(parts: TemplateStringsArray, ...segments: string[]): string {
  return String.raw(
    { raw: parts },
    ...segments.map((segment, index) => {
      if (segment == null || /^\.{0,2}$/.test(segment)) {
        throw new OpenAIError(`Path parameter after ${parts[index]} must be an id, not ${JSON.stringify(segment)}`)
      }
      return encodeURIComponent(segment)
    }),
  )
}

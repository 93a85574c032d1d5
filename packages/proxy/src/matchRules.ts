import { DenialError } from './DenialError.ts'
import type { Rule } from './types/Rule.ts'

export interface Match {
  /** The rules for this method and path. */
  readonly rules: readonly Rule[]
  /** The ids of the path, decoded. */
  readonly ids: Readonly<Record<string, string>>
}

/**
 * The rules for a method and path; throws a `DenialError` where there is none. An id is one segment that every server
 * reads alike, and none of the words that stand in its place for another operation, in upper case or lower: some
 * servers see no difference.
 */
export function matchRules(rules: readonly Rule[], method: string, path: string): Match {
  for (const { method: allowed, path: pattern } of rules) {
    const segments = path.split('/')
    const names = pattern.split('/')
    const ids: Record<string, string> = {}
    const isMatch =
      method === allowed &&
      names.length === segments.length &&
      names.every((name, index) => {
        const segment = segments[index] as string
        if (!name.startsWith('{')) return segment === name
        try {
          const id = decodeURIComponent(segment)
          ids[name.slice(1, -1)] = id
          return (
            !/^(\.{0,2}|runs|content|characters|activate|deactivate)$/i.test(id) &&
            // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
            !/[/\\%\u0000-\u001f\u007f]/.test(id)
          )
        } catch {
          return false
        }
      })
    if (isMatch) {
      return { ids, rules: rules.filter((rule) => rule.method === method && rule.path === pattern) }
    }
  }
  throw new DenialError(
    403,
    'operation_not_allowed',
    `${method} ${path} is not allowed: if it should be, list its function in allow of createProxy`,
  )
}

import type { ResponseCustomToolGrammar, ResponseCustomToolText } from '@oaix/responses'
import { checkName } from './checkName.ts'
import type { CustomTool } from './types/CustomTool.ts'
import type { ToolApproval, ToolRun } from './types/ToolContext.ts'

export interface CustomToolOptions<Result, Name extends string> {
  /** Letters, digits, `_` and `-`; up to 64 characters. */
  name: Name
  /** What the model reads to decide when and how to call it. */
  description?: string | undefined
  /** What the input is like. @default { type: 'text' } */
  format?: ResponseCustomToolText | ResponseCustomToolGrammar | undefined
  /** Carries out a call, for `runTools` and `runResponseTools`. */
  run?: ToolRun<string, Result> | undefined
  /** Milliseconds for one call. @default no limit */
  timeout?: number | undefined
  /** Calls that need approval and don't get it are denied. @default false */
  needsApproval?: boolean | ToolApproval<string> | undefined
}

/**
 * Makes a tool that takes text instead of JSON: any text, or one that follows a grammar.
 *
 * @example
 * const runSQL = customTool({
 *   name: 'run_sql',
 *   format: { type: 'grammar', syntax: 'regex', definition: 'SELECT .+' },
 *   run: (sql) => database.query(sql),
 * })
 */
export function customTool<Result = unknown, const Name extends string = string>({
  name,
  description,
  format,
  ...rest
}: CustomToolOptions<Result, Name>): CustomTool<Result, Name> {
  checkName(name)
  const definition = { name, ...(description && { description }) }
  return {
    ...rest,
    type: 'custom',
    name,
    chat: { type: 'custom', custom: { ...definition, ...(format && { format: toChatFormat(format) }) } },
    responses: { type: 'custom', ...definition, ...(format && { format }) },
    parse: async (text) => text,
  }
}

/** Chat completions have the grammar one level deeper. */
function toChatFormat(format: ResponseCustomToolText | ResponseCustomToolGrammar) {
  if (format.type === 'text') return format
  const { type, ...grammar } = format
  return { type, grammar }
}

import { applyRule } from './applyRule.ts'
import { asksForStream } from './asksForStream.ts'
import { DenialError } from './DenialError.ts'
import type { Rule } from './types/Rule.ts'

/**
 * The first rule that lets these fields through, and the fields with its limits set; throws the first objection.
 * `asked` is what else names things: the ids and the query.
 */
export function chooseRule(
  rules: readonly Rule[],
  fields: Readonly<Record<string, unknown>>,
  asked: Readonly<Record<string, unknown>>,
  isForm: boolean,
): [Rule, Readonly<Record<string, unknown>>] {
  let objection: unknown
  const isQuery = !rules[0]?.body
  const streams = asksForStream(isQuery ? asked : fields, isQuery || isForm)
  if (streams === undefined) {
    throw new DenialError(400, 'invalid_body', 'stream is neither true nor false', 'stream')
  }
  // To some servers that is one more value of the same field.
  const twin = Object.keys({ ...asked, ...fields }).find((name) => /^(model|session|stream\w*)\[/.test(name))
  if (twin) throw new DenialError(400, 'invalid_body', `${twin} is no field: write it without brackets`, twin)
  for (const rule of rules) {
    if (rule.streams !== streams) continue
    try {
      return [rule, applyRule(rule, fields, asked)]
    } catch (error) {
      objection ??= error
    }
  }
  throw (
    objection ??
    new DenialError(
      403,
      'operation_not_allowed',
      `${rules[0]?.method} ${rules[0]?.path} is allowed only ${streams ? 'without' : 'with'} a stream: ` +
        'if it should be, list its function in allow of createProxy',
      'stream',
    )
  )
}

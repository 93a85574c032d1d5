import { DenialError } from './DenialError.ts'
import { outputPlaces } from './outputPlaces.ts'
import type { Rule } from './types/Rule.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Holds fields against the limits of a rule, and returns them with those limits set that they leave open; throws a
 * `DenialError` for what goes beyond. `asked` is what else names things: the ids and the query.
 */
export function applyRule(rule: Rule, fields: Fields, asked: Fields): Fields {
  const places = (rule.body && outputPlaces[rule.path]) || []
  const session = Object(fields.session) as Fields
  const inSession = /^\/realtime\/(\w+\/)?(client_secrets|calls)$/.test(rule.path)

  if (rule.models) {
    const named = [
      ['model', asked.model],
      ['model', fields.model],
      ['session.model', session.model],
      ...[fields.tools, session.tools].flat().map((tool) => ['tools', (Object(tool) as Fields).model]),
    ]
    const main = inSession ? 'session.model' : 'model'
    const isNamed = named.some(([param, model]) => param === main && model)
    const wrong = named.find(([, model]) => model != null && !rule.models?.includes(model as string))
    if (wrong || (rule.body && !isNamed)) {
      throw new DenialError(
        403,
        'model_not_allowed',
        `${wrong ? 'This model is not allowed' : 'The model is missing'}: choose one of ${rule.models.join(', ')}`,
        (wrong?.[0] as string | undefined) ?? main,
      )
    }
  }

  const limit = rule.maxOutputTokens
  const [main] = places
  if (!limit || !main) return fields
  const name = (place: string) => place.replace('session.', '')
  const holder = inSession ? session : fields

  const denied = (param: string) =>
    new DenialError(
      403,
      'max_output_tokens_exceeded',
      `${param} is no number of tokens, or they are more than ${limit}, all choices together`,
      param,
    )
  const choices = ['n', 'best_of'].map((param) => {
    const value = holder[param] ?? 1
    if (!(Number.isInteger(value) && (value as number) > 0)) throw denied(param)
    return value as number
  })
  const share = Math.floor(limit / Math.max(...choices) / countPrompts(fields.prompt))
  const given = places.filter((place) => holder[name(place)] != null)
  for (const place of given) {
    const value = holder[name(place)] as number
    if (!(Number.isInteger(value) && value > 0 && value <= share)) throw denied(place)
  }
  if (given.length > 0) return fields
  if (share < 1) throw denied('n')
  const limited = { ...holder, [name(main)]: share }
  return inSession ? { ...fields, session: limited } : limited
}

/** A completion answers each of several prompts; a list of numbers is the tokens of one. */
function countPrompts(prompt: unknown): number {
  const isOne = !Array.isArray(prompt) || prompt.every((token) => typeof token === 'number')
  return isOne ? 1 : prompt.length
}

import { DenialError } from './DenialError.ts'
import { groupValues } from './groupValues.ts'
import { limitBody } from './limitBody.ts'
import type { Rule } from './types/Rule.ts'

export interface Body {
  /** What the rules look at; empty where they need not. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The form that was read, to be sent instead of `fields`; or what was not read. */
  readonly content?: FormData | ReadableStream<Uint8Array> | undefined
  /** The type of what was not read. */
  readonly type?: string | undefined
  /** Why the rest of it did not arrive. */
  readonly denial?: () => DenialError | undefined
}

/**
 * Reads the body of a request, JSON always, a form only where a rule has to look into it: what is not read passes, in
 * pieces. Rejects with a `DenialError` for one that is too large, broken, or of another type.
 */
export async function readBody(request: Request, rules: readonly Rule[]): Promise<Body> {
  const kind = rules[0]?.body
  if (!kind) return { fields: {} }
  const type = request.headers.get('content-type') ?? ''
  const isJSON = /^application\/json\s*(;|$)/i.test(type)
  const isRead = isJSON || rules.some((rule) => rule.streams || rule.models || rule.maxOutputTokens)
  // As a form, the lists and numbers of an operation that takes JSON would be texts, which no rule can look into.
  const isForm = /^multipart\/form-data\s*;/i.test(type) && !(isRead && kind === 'json')
  if (!isJSON && !isForm && (isRead || kind === 'json')) {
    const other = isRead && kind === 'json' ? '' : ' or multipart/form-data'
    throw new DenialError(400, 'invalid_body', `The body has to be application/json${other}`)
  }

  const limits = rules.map(({ maxBodySize = (isJSON ? 4 : 25) * 2 ** 20 }) => maxBodySize)
  const limited = limitBody(request, Math.max(...limits))
  if (!isRead) return { fields: {}, content: limited.stream, type, denial: () => limited.denial }

  const response = new Response(limited.stream, { headers: { 'content-type': type } })
  try {
    if (isForm) {
      const content = await response.formData()
      return { fields: await readFields(content), content }
    }
    const fields = await response.json()
    // Lists and the like have another, and so does what would not be taken for JSON upstream.
    if (fields.constructor === Object) return { fields }
  } catch {}
  throw (
    limited.denial ??
    new DenialError(400, 'invalid_body', isForm ? 'The body is no form' : 'The body is no JSON object')
  )
}

/** The fields of a form: a list for a name that is there several times; a session is JSON. */
async function readFields(form: FormData): Promise<Body['fields']> {
  const fields = groupValues<FormDataEntryValue>(form)
  const { session } = fields
  if (session === undefined || Array.isArray(session)) return fields
  return { ...fields, session: JSON.parse(typeof session === 'string' ? session : await session.text()) }
}

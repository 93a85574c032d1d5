import { InvalidOutputError } from './errors/InvalidOutputError.ts'
import type { SchemaReader } from './types/SchemaReader.ts'

/** Parses and validates what a model wrote; `subject` says in errors what that is. */
export async function parseOutput<Output>(
  text: string,
  subject: string,
  { validate }: Pick<SchemaReader<Output>, 'validate'>,
): Promise<Output> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The platform's error quotes the text.
    throw new InvalidOutputError(`${subject}: not JSON`, { text, issues: [{ message: 'Not JSON' }] })
  }
  const result = await validate(value)
  if (!result.issues) return result.value
  const { issues, cause } = result
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`
  throw new InvalidOutputError(`${subject}: not valid, ${count}`, { text, issues, cause })
}

import { isInvalidOutputError } from './errors/isInvalidOutputError.ts'
import { messageOf } from './messageOf.ts'
import type { StandardIssue } from './types/StandardSchema.ts'
import type { ToolErrorStep } from './types/ToolStep.ts'

/** What the model reads in place of a result. */
export function toolErrorText(status: ToolErrorStep['status'], error: unknown): string {
  const message = messageOf(error)
  if (status === 'failed') return `The tool failed: ${message}`
  if (status !== 'invalid') return message
  const issues = isInvalidOutputError(error) ? error.issues.map(issueText) : []
  return ['The arguments are invalid.', ...(issues.length ? issues : [message])].join('\n')
}

function issueText({ message, path = [] }: StandardIssue): string {
  const keys = path.map((step) => String(typeof step === 'object' ? step.key : step))
  return keys.length ? `${keys.join('.')}: ${message}` : message
}

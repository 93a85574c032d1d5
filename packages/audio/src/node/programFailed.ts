import { OpenAIError } from '@oaix/core'

/** The error of a program that ran and did not end well: how, and the last lines of what it said. */
export function programFailed(
  caller: string,
  command: string,
  code: number | null,
  complaints: string,
): OpenAIError {
  const how = code === null ? 'was killed' : code === 0 ? 'failed' : `failed with code ${code}`
  const lines = complaints.trim().split(/\s*\n/).slice(-5).join('\n')
  return new OpenAIError(`${caller}: ${command} ${how}${lines && `: ${lines}`}`)
}

import { OpenAIError } from '@oaix/core'

/** Refuses names that the API would refuse. */
export function checkName(name: string): void {
  if (/^[\w-]{1,64}$/.test(name)) return
  throw new OpenAIError(
    `The name ${JSON.stringify(name)} must have 1 to 64 characters: a to z, A to Z, 0 to 9, "_" and "-"`,
  )
}

import type { ClientOptions } from './types/Client.ts'

/**
 * Reads client options from the environment: `OPENAI_API_KEY`, `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID` and
 * `OPENAI_BASE_URL`. Blank ones count as unset, and so do all where there is no environment, or none that may be read.
 *
 * @example
 * const client = createClient({ ...clientOptionsFromEnv(), timeout: 30_000 })
 */
export function clientOptionsFromEnv(): Pick<
  ClientOptions,
  'apiKey' | 'organization' | 'project' | 'baseURL'
> {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  const read = (name: string) => {
    try {
      return process?.env?.[name]?.trim() || undefined
    } catch {
      // Deno throws where it was not allowed.
      return undefined
    }
  }
  return {
    apiKey: read('OPENAI_API_KEY'),
    organization: read('OPENAI_ORG_ID'),
    project: read('OPENAI_PROJECT_ID'),
    baseURL: read('OPENAI_BASE_URL'),
  }
}

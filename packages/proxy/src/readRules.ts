import { OpenAIError } from '@oaix/core'
import { outputPlaces } from './outputPlaces.ts'
import { readEndpoint } from './readEndpoint.ts'
import type { Operation, ProxyOptions } from './types/ProxyOptions.ts'
import type { Rule } from './types/Rule.ts'

/** Reads the rules off `allow`, one for each function; rejects with an `OpenAIError` for what can't be one. */
export async function readRules({ allow, maxBodySize }: ProxyOptions): Promise<Rule[]> {
  const rules: Rule[] = []
  for (const [index, entry] of allow.entries()) {
    const { operation, ...limits } = typeof entry === 'function' ? { operation: entry } : entry
    const operations = [operation].flat() as Operation[]
    for (const [position, each] of operations.entries()) {
      const name = `allow[${index}]${Array.isArray(operation) ? `.operation[${position}]` : ''}`
      const endpoint = await readEndpoint(each, name)
      // A limit that holds nowhere would be taken for one that holds.
      if (limits.maxOutputTokens && endpoint.body && !outputPlaces[endpoint.path]) {
        throw new OpenAIError(`${name}: ${endpoint.method} ${endpoint.path} knows no maxOutputTokens`)
      }
      rules.push({ maxBodySize, ...limits, ...endpoint })
    }
  }
  return rules
}

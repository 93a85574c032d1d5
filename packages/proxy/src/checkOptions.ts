import { OpenAIError } from '@oaix/core'
import type { ProxyOptions } from './types/ProxyOptions.ts'

/** Throws an `OpenAIError` for options that can't be meant. */
export function checkOptions({ client, apiKey, baseURL, allow, ...rest }: ProxyOptions): void {
  const { basePath = '', origins = [], maxBodySize = 1 } = rest
  if (client ? apiKey || baseURL : !apiKey) {
    throw new OpenAIError('give either client or apiKey; baseURL goes with apiKey')
  }
  if (!Array.isArray(allow)) throw new OpenAIError('allow is missing: list the endpoint functions')
  if (!/^(\/[^/?#]+)*$/.test(basePath)) {
    throw new OpenAIError('basePath is invalid: write it as /api/openai, without a slash at the end')
  }
  if (!origins.every((origin) => /^[a-z][\w+.-]*:\/\/[^/*]+$/.test(origin))) {
    throw new OpenAIError('origins is invalid: write each as https://example.com, without a path')
  }
  if (!(maxBodySize > 0)) throw new OpenAIError('maxBodySize is invalid: give a number of bytes')

  for (const [index, entry] of allow.entries()) {
    const name = `allow[${index}]`
    const {
      operation,
      models = [],
      ...limits
    } = typeof entry === 'function' ? { operation: entry } : { ...entry }
    const operations = [operation].flat()
    if (!operations.length || !operations.every((each) => typeof each === 'function')) {
      throw new OpenAIError(`${name} is no endpoint function, nor a rule with one as operation`)
    }
    if (!Array.isArray(models)) throw new OpenAIError(`${name}: models is invalid: give a list`)
    const { maxOutputTokens = 1, maxBodySize = 1 } = limits
    if (!(maxOutputTokens > 0 && maxBodySize > 0)) {
      throw new OpenAIError(`${name}: maxOutputTokens or maxBodySize is invalid: give a positive number`)
    }
  }
}

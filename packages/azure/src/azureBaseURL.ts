import { OpenAIError } from '@oaix/core'
import { isDated } from './isDated.ts'
import type { AzureResource } from './types/AzureOptions.ts'

/** The base URL of a resource, for the API that its version asks for. */
export function azureBaseURL({ endpoint, baseURL, apiVersion, deployment }: AzureResource): string {
  const dated = isDated(apiVersion)
  if (deployment !== undefined && !dated) {
    throw new OpenAIError('deployment needs an apiVersion with a date: the v1 API reads it from model')
  }
  if ((endpoint === undefined) === (baseURL === undefined)) throw new OpenAIError('give endpoint or baseURL')
  if (baseURL !== undefined) return baseURL
  // What the portal shows is at times the one, and at times the other.
  const [, root] = /^(https?:\/\/[^/?#@][^?#@]*?)\/*(?:\/openai(?:\/v1)?)?\/*$/.exec(`${endpoint}`) ?? []
  if (!root || !URL.canParse(root)) throw new OpenAIError('endpoint is invalid')
  return `${root}/openai${dated ? '' : '/v1'}`
}

import { type Client, type ClientOptions, OpenAIError } from '@oaix/core'
import { azureBaseURL } from './azureBaseURL.ts'
import { isDated } from './isDated.ts'
import { toDeployment } from './toDeployment.ts'
import type { AzureClientOptions } from './types/AzureOptions.ts'

/** Makes a client for Azure out of one for OpenAI. */
export function azureClient(
  settings: AzureClientOptions,
  createClient: (options: ClientOptions) => Client,
): Client {
  const { endpoint, apiKey, adTokenProvider, apiVersion, deployment, ...rest } = settings
  const credential = adTokenProvider ?? apiKey
  if (adTokenProvider && apiKey) throw new OpenAIError('apiKey and adTokenProvider exclude each other')
  if (globalThis.location && typeof credential === 'string' && !settings.dangerouslyAllowBrowser) {
    throw new OpenAIError('apiKey needs dangerouslyAllowBrowser')
  }
  const baseURL = azureBaseURL(settings)
  const hasDeployment = /\/deployments(\/|$)/.test(baseURL.replace(/[?#].*/, ''))

  return {
    async request(request, options) {
      // Of the attempt under way. A client for each call keeps the keys of two apart.
      let key: string | undefined
      const isRemoved = Object.entries({ ...settings.headers, ...options?.headers }).some(
        ([name, value]) => value === null && name.toLowerCase() === 'api-key',
      )
      const client = createClient({
        ...rest,
        baseURL,
        query: { 'api-version': apiVersion, ...settings.query },
        // As the key of core, it is asked for before each attempt, and hidden from errors.
        apiKey:
          credential &&
          (async () => {
            // As a header would: core looks in errors for the key as it was sent.
            key = (await (typeof credential === 'string' ? credential : credential()))?.trim()
            return key
          }),
        fetch(url, init) {
          const headers = new Headers(init.headers)
          // Not one that the caller set.
          if (apiKey && key && headers.get('authorization') === `Bearer ${key}`) {
            headers.delete('authorization')
            if (!headers.has('api-key') && !isRemoved) headers.set('api-key', key)
          }
          // Unlike Authorization, `api-key` would follow to any origin.
          return (settings.fetch ?? fetch)(url, { ...init, headers, redirect: 'manual' })
        },
      })
      const isRewritten = isDated(apiVersion) && !hasDeployment
      return client.request(isRewritten ? toDeployment(request, options, deployment) : request, options)
    },
  }
}

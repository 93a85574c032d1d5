import { type Client, createClient, type KyClientOptions } from '@oaix/core'
import { azureClient } from './azureClient.ts'
import type { AzureClientOptions } from './types/AzureOptions.ts'

export interface AzureKyClientOptions extends AzureClientOptions, Pick<KyClientOptions, 'ky'> {}

/**
 * Makes a client for Azure OpenAI on ky. For the smallest bundles `@oaix/azure/lite` has a twin on bare `fetch`.
 *
 * Throws an `OpenAIError` for an endpoint that is no URL, for two credentials, and for a literal key in a web page.
 *
 * @example
 * const client = createAzureClient({ endpoint: 'https://my-resource.openai.azure.com', apiKey })
 * const completion = await createChatCompletion(client, { model: 'my-deployment', messages })
 */
export function createAzureClient(settings: AzureKyClientOptions): Client {
  return azureClient(settings, createClient)
}

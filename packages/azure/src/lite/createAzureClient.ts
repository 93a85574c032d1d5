import type { Client } from '@oaix/core'
import { createClient } from '@oaix/core/lite'
import { azureClient } from '../azureClient.ts'
import type { AzureClientOptions } from '../types/AzureOptions.ts'

/**
 * Makes a client for Azure OpenAI on bare `fetch`: the same behaviour as `createAzureClient` of `@oaix/azure`, but
 * without ky and its hooks.
 *
 * Throws an `OpenAIError` for an endpoint that is no URL, for two credentials, and for a literal key in a web page.
 */
export function createAzureClient(settings: AzureClientOptions): Client {
  return azureClient(settings, createClient)
}

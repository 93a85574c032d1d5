import { type AzureClientOptions, azureRealtimeURL, createAzureClient } from '@oaix/azure'
import { createAzureClient as createLiteAzureClient } from '@oaix/azure/lite'
import type { Client } from '@oaix/core'
import { sameType } from '../support/sameType.ts'

const endpoint = 'https://my-resource.openai.azure.com'

sameType<ReturnType<typeof createAzureClient>, Client>()
sameType<ReturnType<typeof createLiteAzureClient>, Client>()
sameType<Parameters<typeof createLiteAzureClient>, [settings: AzureClientOptions]>()

createAzureClient({ endpoint, apiKey: async () => 'key', timeout: 5, headers: { 'x-a': null } })
// @ts-expect-error: the options are needed.
createAzureClient()
// @ts-expect-error: a token is text.
createAzureClient({ endpoint, adTokenProvider: () => 5 })
// @ts-expect-error: lite has no ky.
createLiteAzureClient({ endpoint, ky: undefined })
// @ts-expect-error: one of three.
azureRealtimeURL({ endpoint }, {})
// @ts-expect-error: not two of three.
azureRealtimeURL({ endpoint }, { model: 'd', call_id: 'rtc_1' })

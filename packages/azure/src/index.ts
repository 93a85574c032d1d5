export { type AzureRealtimeTarget, azureRealtimeURL } from './azureRealtimeURL.ts'
export { type AzureKyClientOptions, createAzureClient } from './createAzureClient.ts'
export type * from './types/AzureOptions.ts'

import { OpenAIError } from '@oaix/core'
import { azureBaseURL } from './azureBaseURL.ts'
import { isDated } from './isDated.ts'
import type { AzureResource } from './types/AzureOptions.ts'

/** What a socket is for: a new session with a deployment, a transcription, or a call that is under way. */
export type AzureRealtimeTarget =
  | { model: string; call_id?: undefined; intent?: undefined }
  | { model?: string | undefined; call_id?: undefined; intent: 'transcription' }
  | { model?: undefined; call_id: string; intent?: undefined }

/**
 * The address of a realtime socket of a resource, for the `url` option of `connectRealtime`. It has no credentials:
 * those go into the headers of the handshake.
 *
 * Throws an `OpenAIError` for an address that is no URL, is relative, or has a password.
 *
 * @example
 * azureRealtimeURL({ endpoint: 'https://my-resource.openai.azure.com' }, { model: 'my-deployment' })
 * // 'wss://my-resource.openai.azure.com/openai/v1/realtime?model=my-deployment'
 */
export function azureRealtimeURL(resource: AzureResource, target: AzureRealtimeTarget): string {
  const { apiVersion, deployment } = resource
  const { model, call_id, intent } = target
  const base = azureBaseURL(resource)
  if (!/^https?:\/\/[^/?#@]+(?:[/?#]|$)/.test(base) || !URL.canParse(base))
    throw new OpenAIError('baseURL is invalid')
  const url = new URL(base.replace(/^http/, 'ws'))
  url.pathname = `${url.pathname.replace(/\/$/, '')}/realtime`
  const query = isDated(apiVersion)
    ? { 'api-version': apiVersion, deployment: deployment ?? model, call_id, intent }
    : { 'api-version': apiVersion, model, call_id, intent }
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value)
  }
  return url.href
}

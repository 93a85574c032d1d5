import { type AzureRealtimeTarget, type AzureResource, azureRealtimeURL } from '@oaix/azure'
import { expect, test } from 'vitest'

const endpoint = 'https://r.openai.azure.com/'
const root = 'wss://r.openai.azure.com/openai'

test.each<[AzureResource, AzureRealtimeTarget, string]>([
  [{ endpoint }, { model: 'my deployment' }, `${root}/v1/realtime?model=my+deployment`],
  [{ endpoint }, { call_id: 'rtc_1' }, `${root}/v1/realtime?call_id=rtc_1`],
  [{ endpoint }, { intent: 'transcription' }, `${root}/v1/realtime?intent=transcription`],
  [{ endpoint, apiVersion: 'preview' }, { model: 'd' }, `${root}/v1/realtime?api-version=preview&model=d`],
  [
    { endpoint, apiVersion: '2025-04-01-preview' },
    { model: 'd&e' },
    `${root}/realtime?api-version=2025-04-01-preview&deployment=d%26e`,
  ],
  [
    { endpoint, apiVersion: '2025-04-01-preview', deployment: 'mine' },
    { model: 'd' },
    `${root}/realtime?api-version=2025-04-01-preview&deployment=mine`,
  ],
  [
    { endpoint, apiVersion: '2025-04-01-preview' },
    { intent: 'transcription' },
    `${root}/realtime?api-version=2025-04-01-preview&intent=transcription`,
  ],
  [{ endpoint: 'http://127.0.0.1:1' }, { model: 'd' }, 'ws://127.0.0.1:1/openai/v1/realtime?model=d'],
  [
    { baseURL: 'https://gateway.example/https/?tenant=x' },
    { model: 'd' },
    'wss://gateway.example/https/realtime?tenant=x&model=d',
  ],
])('%o %o', (resource, target, url) => {
  expect(azureRealtimeURL(resource, target)).toBe(url)
})

test.each<[AzureResource, string]>([
  [{ endpoint: 'r' }, 'endpoint is invalid'],
  [{ baseURL: '/api/openai' }, 'baseURL is invalid'],
  [{ baseURL: 'https://[' }, 'baseURL is invalid'],
  [{ baseURL: 'https:///realtime' }, 'baseURL is invalid'],
  [{ baseURL: 'https://user:password@host/v1' }, 'baseURL is invalid'],
])('%o throws', (resource, message) => {
  expect(() => azureRealtimeURL(resource, { model: 'd' })).toThrow(
    expect.objectContaining({ name: 'OpenAIError', message }),
  )
})

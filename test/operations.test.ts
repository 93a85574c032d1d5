import type { APIRequest, Client } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { packages } from '../scripts/workspace.mjs'
import { endpoints } from './support/operations.ts'

/** Exported functions that are no endpoint: they compose endpoints, or work on what those return. */
const helpers: Record<string, string[]> = {
  admin: ['paginateUsage'],
  assistants: [
    'accumulateAssistantStream',
    'assistantEvents',
    'createRunAndPoll',
    'createThreadAndRunPoll',
    'pollRun',
    'reduceAssistantStream',
    'submitToolOutputsAndPoll',
  ],
  audio: [
    'accumulateTranscription',
    'microphonePcm',
    'microphoneProcessor',
    'playPcm',
    'reduceTranscription',
    'speechBytes',
    'transcriptionTextDeltas',
  ],
  azure: ['azureRealtimeURL', 'createAzureClient'],
  batches: ['batchResults', 'createBatchFromRequests', 'pollBatch', 'toBatchFile'],
  chat: [
    'accumulateChatCompletion',
    'chatCompletionEvents',
    'chatText',
    'reduceChatCompletion',
    'textDeltas',
  ],
  completions: ['completeText'],
  embeddings: ['cosineSimilarity', 'embed'],
  evals: ['pollEvalRun'],
  files: ['UploadError', 'isUploadError', 'uploadFile', 'waitForFileProcessing'],
  'fine-tuning': ['fineTuningEvents', 'pollFineTuningJob'],
  proxy: ['createProxy'],
  realtime: [
    'RealtimeError',
    'connectRealtime',
    'connectRealtimeTranslation',
    'connectRealtimeWebRTC',
    'isRealtimeError',
  ],
  responses: [
    'accumulateResponse',
    'createResponseAndPoll',
    'outputText',
    'pollResponse',
    'reduceResponse',
    'responseEvents',
    'responseTextDeltas',
    'resumeResponse',
    'toInputItems',
  ],
  structured: [
    'ContentFilterFinishReasonError',
    'InvalidOutputError',
    'LengthFinishReasonError',
    'MaxTurnsError',
    'RefusalError',
    'ResponseStatusError',
    'StrictSchemaError',
    'ToolTimeoutError',
    'customTool',
    'functionTool',
    'isContentFilterFinishReasonError',
    'isInvalidOutputError',
    'isLengthFinishReasonError',
    'isMaxTurnsError',
    'isRefusalError',
    'isResponseStatusError',
    'isStrictSchemaError',
    'isToolTimeoutError',
    'jsonSchemaFormat',
    'parseChatCompletion',
    'parseResponse',
    'partials',
    'runResponseTools',
    'runTools',
    'streamResponseTools',
    'streamTools',
    'toParsedChatCompletion',
    'toParsedResponse',
    'toStrictSchema',
  ],
  'vector-stores': [
    'VectorStoreUploadError',
    'createVectorStoreFileAndPoll',
    'createVectorStoreFileBatchAndPoll',
    'isVectorStoreUploadError',
    'pollVectorStoreFile',
    'pollVectorStoreFileBatch',
    'uploadAndPollVectorStoreFile',
    'uploadVectorStoreFileBatch',
  ],
  videos: ['createVideoAndPoll', 'pollVideo'],
  webhooks: [
    'InvalidWebhookSignatureError',
    'isInvalidWebhookSignatureError',
    'unwrapWebhook',
    'verifyWebhook',
  ],
}

type EndpointFunction = (client: Client, params: object) => Promise<unknown>

/** A client that keeps the first request and answers none. */
function recordingClient(): { client: Client; sent: APIRequest[] } {
  const sent: APIRequest[] = []
  const client: Client = {
    request: async (request) => {
      sent.push(request)
      throw new Error('recorded')
    },
  }
  return { client, sent }
}

/** The fields of a body, as strings where it is multipart. */
function fieldsOf(body: object | undefined): Record<string, unknown> {
  return body instanceof FormData ? Object.fromEntries(body) : { ...body }
}

describe.each(endpoints)('$package $name', (endpoint) => {
  test(`sends ${endpoint.method} ${endpoint.path}`, async () => {
    const module: Record<string, unknown> = await import(`@oaix/${endpoint.package}`)
    expect(module).toHaveProperty(endpoint.name)
    const { body, sends = {}, asks = {} } = endpoint
    const query = Object.fromEntries(
      (endpoint.query ?? []).map((param) => [
        param,
        param.endsWith('[]') ? [`query ${param}`] : `query ${param}`,
      ]),
    )
    // A list is `name` among the params, and `name[]` in the query.
    const listed = Object.entries(query).map(([param, value]) => [param.replace('[]', ''), value])
    // A field that no function knows has to arrive too.
    const fields = body ? { field: 'of the body' } : {}
    const ids = Object.fromEntries(endpoint.pathParams.map((param) => [param, `{${param}}`]))
    const { client, sent } = recordingClient()
    const call = (module[endpoint.name] as EndpointFunction)(client, {
      ...ids,
      ...Object.fromEntries(listed),
      ...fields,
    })
    await expect(call).rejects.toThrow('recorded')

    const [request] = sent
    expect(`${request?.method} ${decodeURIComponent(`${request?.path}`)}`).toBe(
      `${endpoint.method} ${endpoint.path}`,
    )
    expect({ ...request?.query }).toEqual({ ...query, ...asks })
    expect(request?.body instanceof FormData ? 'multipart' : request?.body && 'json').toBe(body)
    expect(fieldsOf(request?.body)).toEqual({
      ...fields,
      ...(body === 'multipart'
        ? Object.fromEntries(Object.entries(sends).map(([k, v]) => [k, `${v}`]))
        : sends),
    })
    expect(Object.fromEntries(new Headers(request?.headers))).toEqual({
      ...(endpoint.beta && { 'openai-beta': endpoint.beta }),
      ...(endpoint.accept && { accept: endpoint.accept }),
      ...(sends.stream || sends.stream_format || asks.stream ? { accept: 'text/event-stream' } : {}),
    })
  })
})

describe.each(packages().filter(({ name }) => name !== 'core' && name !== 'oaix'))(
  '@oaix/$name',
  ({ name }) => {
    test('every exported function is a row of operations.json or a listed helper', async () => {
      const rows = endpoints.filter((endpoint) => endpoint.package === name).map((endpoint) => endpoint.name)
      const exported = Object.keys(await import(`@oaix/${name}`))
      expect(exported.sort()).toEqual([...rows, ...(helpers[name] ?? [])].sort())
    })
  },
)

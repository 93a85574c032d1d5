import { type Client, isStreamError } from '@oaix/core'
import { createClient } from '@oaix/core/lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type DescribedOperation,
  readDescription,
  type Schema,
} from './support/description/readDescription.ts'
import { type Extent, sampleOf } from './support/description/sampleOf.ts'
import { type Prism, startPrism } from './support/description/startPrism.ts'
import { endpoints } from './support/operations.ts'

type EndpointFunction = (client: Client, params: object) => Promise<unknown>

const description = readDescription()
if (!description) console.warn('Not run: requests beside the API description, which is not there.')

/** What Prism refuses although it is right, with the reason. */
const misread: Record<string, string> = {
  'createRealtimeCall with all': 'it takes a part that is JSON for a text',
}

describe.skipIf(!description)('the API description allows what is sent by', () => {
  const { operations, resolve, text } = description ?? { operations: [], resolve: () => ({}), text: '' }
  let prism: Prism

  beforeAll(async () => {
    prism = await startPrism(text)
  }, 120_000)

  afterAll(() => prism?.stop())

  /** All parameters of an operation, flat, as the functions take them. */
  function paramsOf({ parameters, body }: DescribedOperation, extent: Extent): object {
    const chosen = parameters.filter(({ in: place, required }) => {
      return place === 'path' || (place === 'query' && (required || extent === 'all'))
    })
    const sample = (schema: Schema) => sampleOf(schema, extent, resolve)
    const [schema] = Object.values(body)
    return {
      ...Object.fromEntries(chosen.map(({ name, schema }) => [name.replace('[]', ''), sample(schema)])),
      ...(schema ? (sample(schema) as object) : {}),
    }
  }

  const described = endpoints.map((endpoint) => ({
    ...endpoint,
    operation: operations.find(({ method, path }) => {
      return method === endpoint.method && path.replace('?beta=true', '') === endpoint.path
    }),
  }))
  const missing = described.filter(({ operation }) => !operation).map(({ name }) => name)
  if (description && missing.length > 0) console.warn(`The API description has no ${missing.join(', no ')}.`)
  // Without a description all of them are counted as skipped.
  const cases = described
    .filter(({ operation }) => operation || !description)
    .flatMap((endpoint) => (['required', 'all'] as const).map((extent) => ({ ...endpoint, extent })))

  test.each(cases)('$name with $extent parameters', async ({ package: pkg, name, operation, extent }) => {
    const module: Record<string, unknown> = await import(`@oaix/${pkg}`)
    const client = createClient({
      apiKey: 'key',
      baseURL: prism.baseURL,
      maxRetries: 0,
      // Prism answers no one who asks for events, or for bytes.
      fetch(url, init) {
        const headers = new Headers(init.headers)
        headers.set('accept', '*/*')
        return fetch(url, { ...init, headers })
      },
    })
    const params = paramsOf(operation as DescribedOperation, extent)
    const failure = await (module[name] as EndpointFunction)(client, params).then(
      () => undefined,
      (error) => error,
    )
    // An exception that is gone is struck off.
    if (`${name} with ${extent}` in misread) return expect(failure).toMatchObject({ status: 422 })
    // The answer to a stream is a JSON: that it is one says that the request was allowed.
    if (!isStreamError(failure)) expect(failure, JSON.stringify(params).slice(0, 2000)).toBeUndefined()
  })
})

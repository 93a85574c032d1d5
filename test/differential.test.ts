import { readdirSync } from 'node:fs'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Call, comparedHeaders } from './support/calls/call.ts'
import { eachClient } from './support/clients.ts'
import { type Endpoint, endpoints } from './support/operations.ts'
import {
  type RecordedRequest,
  type RecordingServer,
  startRecordingServer,
} from './support/recordingServer.ts'

/** Every file of test/support/calls has the calls of one package. */
const modules: Record<string, unknown>[] = await Promise.all(
  readdirSync(new URL('support/calls', import.meta.url))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'call')
    .map((name) => import(`./support/calls/${name}.ts`)),
)
const written = modules.flatMap((module) => Object.values(module).flat() as Call[])
const called = new Set(written.map(({ name }) => name.split(' ')[0]))

/** An endpoint without a call of its own is compared with the official package's plainest request. */
const calls = [...written, ...endpoints.filter(({ name }) => !called.has(name)).map(plainCall)]

function plainCall({ package: pkg, name, method, path, pathParams, query = [], body, asks }: Endpoint): Call {
  const listed = query.map((param) => [param.replace('[]', ''), param.endsWith('[]') ? ['a', 'b'] : 'a'])
  const queried = Object.fromEntries(listed)
  const fields = body ? { field: 'a' } : undefined
  return {
    name: `${name} (no call of its own)`,
    async ours(client) {
      const module = await import(`@oaix/${pkg}`)
      const ids = Object.fromEntries(pathParams.map((param) => [param, 'id']))
      return module[name](client, { ...ids, ...queried, ...fields })
    },
    official: (openai) =>
      openai.request({
        method: method.toLowerCase() as 'get',
        path: path.replace(/\{\w+\}/g, 'id'),
        query: { ...queried, ...asks },
        ...(fields && { body: fields }),
      }),
  }
}

const settings = { apiKey: 'sk-test', organization: 'org_1', project: 'proj_1', maxRetries: 0 }

let server: RecordingServer

beforeAll(async () => {
  server = await startRecordingServer()
})

afterAll(() => server.close())

/** What the two must agree on, but for the listed differences. */
function comparable(
  { method, path, query, headers, body }: RecordedRequest,
  differences: Call['differences'] = {},
) {
  const compared = comparedHeaders.map((name) => [
    name,
    headers[name]?.toString().replace(/;\s*boundary=.*/, ''),
  ])
  const whole = { method, path, ...Object.fromEntries(compared), query, body }
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !(key in differences)))
}

/** Makes a call, reads its answer to the end, and returns the requests it took. */
async function record(call: () => Promise<unknown>): Promise<RecordedRequest[]> {
  server.take()
  const result = await call()
  if (result instanceof Response) await result.arrayBuffer()
  else if (Symbol.asyncIterator in Object(result)) {
    for await (const _ of result as AsyncIterable<unknown>);
  }
  return server.take()
}

describe.each(eachClient)('with the client on $name', ({ createClient }) => {
  test.each(calls)('$name', async ({ ours, official, differences = {} }) => {
    const { baseURL } = server
    const expected = await record(() => official(new OpenAI({ ...settings, baseURL })))
    const received = await record(() => ours(createClient({ ...settings, baseURL })))
    expect(expected).not.toHaveLength(0)
    expect(received.map((request) => comparable(request, differences))).toEqual(
      expected.map((request) => comparable(request, differences)),
    )
    // A difference that is gone is struck off.
    for (const key of Object.keys(differences)) {
      const only = Object.fromEntries(Object.entries(differences).filter(([other]) => other !== key))
      expect(
        received.map((request) => comparable(request, only)[key]),
        key,
      ).not.toEqual(expected.map((request) => comparable(request, only)[key]))
    }
  })
})

import * as admin from '@oaix/admin'
import {
  archiveProject,
  deleteOrganizationSpendLimit,
  listAuditLogs,
  listCompletionsUsage,
  listOrganizationUsers,
  retrieveOrganizationCertificate,
  retrieveOrganizationDataRetention,
  unassignProjectUserRole,
  updateOrganizationUser,
  updateProjectHostedToolPermissions,
} from '@oaix/admin'
import { type APIRequest, type Client, OpenAIError } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { endpoints } from '../support/operations.ts'

type Endpoint = (client: Client, params: Record<string, string | undefined>) => Promise<unknown>

/** A fetch that keeps what it is given, and a client on it. */
function recording(createClient: (typeof eachClient)[number]['createClient']) {
  const sent: { url: string; init: RequestInit }[] = []
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, init })
    return Response.json({})
  }
  const client = createClient({ apiKey: 'sk-admin', baseURL: 'http://admin.test/v1', fetch, maxRetries: 0 })
  return { client, sent }
}

describe.each(eachClient)('with the client on $name', ({ createClient }) => {
  test('ids are encoded', async () => {
    const { client, sent } = recording(createClient)
    await unassignProjectUserRole(client, { project_id: 'a/b', user_id: 'ü?', role_id: '#1' })
    expect(sent[0]?.url).toBe('http://admin.test/v1/projects/a%2Fb/users/%C3%BC%3F/roles/%231')
  })

  test('a call without a body sends none', async () => {
    const { client, sent } = recording(createClient)
    await archiveProject(client, { project_id: 'proj_1' })
    expect(sent[0]?.init.method).toBe('POST')
    expect(sent[0]?.init.body ?? null).toBeNull()
    expect(new Headers(sent[0]?.init.headers).get('content-type')).toBeNull()
  })

  test('null is sent in a body', async () => {
    const { client, sent } = recording(createClient)
    await updateOrganizationUser(client, { user_id: 'user_1', role: null, role_id: undefined })
    await updateProjectHostedToolPermissions(client, { project_id: 'proj_1', mcp: null })
    expect(sent.map(({ init }) => init.body)).toEqual(['{"role":null}', '{"mcp":null}'])
  })

  test('empty lists and what is undefined are left out of a query', async () => {
    const { client, sent } = recording(createClient)
    await listOrganizationUsers(client, { emails: [], limit: undefined })
    await listCompletionsUsage(client, { start_time: 1, models: [], group_by: [], page: undefined })
    await listAuditLogs(client, { event_types: [], effective_at: {} })
    await listAuditLogs(client)
    await retrieveOrganizationCertificate(client, { certificate_id: 'cert_1' })
    expect(sent.map(({ url }) => url.replace('http://admin.test/v1/organization', ''))).toEqual([
      '/users',
      '/usage/completions?start_time=1',
      '/audit_logs',
      '/audit_logs',
      '/certificates/cert_1',
    ])
  })

  test('the time range of audit logs is in brackets', async () => {
    const { client, sent } = recording(createClient)
    await listAuditLogs(client, { effective_at: { gt: 0, lte: 5 } })
    const { searchParams } = new URL(`${sent[0]?.url}`)
    expect([...searchParams]).toEqual([
      ['effective_at[gt]', '0'],
      ['effective_at[lte]', '5'],
    ])
  })
})

/** The endpoints with ids in their path, and those ids. */
const withIDs = endpoints.filter((row) => row.package === 'admin' && row.pathParams.length > 0)

test.each(withIDs)('$name rejects an id that is no segment, and sends nothing', async (row) => {
  const sent: APIRequest[] = []
  const client: Client = {
    request: async (request) => {
      sent.push(request)
      return Response.json({})
    },
  }
  const call = (admin as unknown as Record<string, Endpoint>)[row.name] as Endpoint
  const ids = Object.fromEntries(row.pathParams.map((name) => [name, 'id']))
  for (const name of row.pathParams)
    for (const id of ['', '..', undefined])
      await expect(call(client, { ...ids, [name]: id })).rejects.toThrow(OpenAIError)
  expect(sent).toEqual([])
  await call(client, ids)
  expect(sent).toHaveLength(1)
})

test('functions without parameters need none', async () => {
  const requests: string[] = []
  const client: Client = {
    request: async ({ method, path }) => {
      requests.push(`${method} ${path}`)
      return Response.json({})
    },
  }
  await retrieveOrganizationDataRetention(client)
  await deleteOrganizationSpendLimit(client, {}, { timeout: 1 })
  expect(requests).toEqual(['GET /organization/data_retention', 'DELETE /organization/spend_limit'])
})

test('parameters that are not known yet reach the query', async () => {
  const queries: unknown[] = []
  const client: Client = {
    request: async ({ query }) => {
      queries.push({ ...query })
      return Response.json({})
    },
  }
  const params = { start_time: 1, regions: ['eu', 'us'], flag: true }
  await listCompletionsUsage(client, params)
  expect(queries).toEqual([{ start_time: 1, 'regions[]': ['eu', 'us'], flag: true }])
})

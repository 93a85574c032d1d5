import { clientOptionsFromEnv } from '@oaix/core'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'

const names = ['OPENAI_API_KEY', 'OPENAI_ORG_ID', 'OPENAI_PROJECT_ID', 'OPENAI_BASE_URL']
const unset = { apiKey: undefined, organization: undefined, project: undefined, baseURL: undefined }

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

const useProcess = (process: unknown) => vi.stubGlobal('process', process)

describe('clientOptionsFromEnv', () => {
  test('reads the four variables', () => {
    for (const [index, name] of names.entries()) vi.stubEnv(name, `value ${index}`)

    expect(clientOptionsFromEnv()).toEqual({
      apiKey: 'value 0',
      organization: 'value 1',
      project: 'value 2',
      baseURL: 'value 3',
    })
  })

  test('reads them when it is called', () => {
    expect(clientOptionsFromEnv()).toEqual(unset)
    vi.stubEnv('OPENAI_API_KEY', 'late')
    expect(clientOptionsFromEnv().apiKey).toBe('late')
  })

  test.each(['', ' ', '\t\r\n'])('takes a blank one for unset: %j', (blank) => {
    for (const name of names) vi.stubEnv(name, blank)

    expect(clientOptionsFromEnv()).toEqual(unset)
  })

  test('trims what a shell or a file may have added', () => {
    vi.stubEnv('OPENAI_API_KEY', '  sk-test\r\n')

    expect(clientOptionsFromEnv().apiKey).toBe('sk-test')
  })

  test.each<[what: string, process: unknown]>([
    ['no process', undefined],
    ['a process without an environment', {}],
    ['an environment that is null', { env: null }],
    ['an empty environment', { env: {} }],
    ['values that are no text', { env: { OPENAI_API_KEY: 5, OPENAI_ORG_ID: {}, OPENAI_BASE_URL: null } }],
  ])('finds nothing with %s', (_what, process) => {
    useProcess(process)

    expect(clientOptionsFromEnv()).toEqual(unset)
  })

  test('takes what may not be read for unset, and reads the rest', () => {
    useProcess({
      env: {
        get OPENAI_API_KEY(): string {
          throw new Error('NotCapable: Requires env access')
        },
        OPENAI_BASE_URL: 'http://core.test/v1',
      },
    })

    expect(clientOptionsFromEnv()).toEqual({ ...unset, baseURL: 'http://core.test/v1' })
  })

  test('takes an environment that may not be read for empty', () => {
    useProcess({
      get env(): object {
        throw new Error('NotCapable: Requires env access')
      },
    })

    expect(clientOptionsFromEnv()).toEqual(unset)
  })
})

test.each(eachClient)('its options make a client ($name)', async ({ createClient }) => {
  vi.stubEnv('OPENAI_API_KEY', 'sk-env')
  vi.stubEnv('OPENAI_ORG_ID', 'org-env')
  vi.stubEnv('OPENAI_BASE_URL', 'http://core.test/env')
  const scope = nock('http://core.test', {
    reqheaders: { authorization: 'Bearer sk-env', 'openai-organization': 'org-env' },
    badheaders: ['openai-project'],
  })
    .get('/env/things')
    .reply(200, '1')
  const client = createClient({ ...clientOptionsFromEnv(), maxRetries: 0 })

  expect((await client.request({ method: 'GET', path: '/things' })).status).toBe(200)
  expect(scope.isDone()).toBe(true)
})

import { beforeAll, describe, expect, test } from 'vitest'
import { isBuilt } from '../scripts/freshness.mjs'
import { measureLedger, readLedger } from '../scripts/ledger.mjs'
import { bundlers, gzipped, type Imports } from '../scripts/measure.mjs'
import { entries } from '../scripts/workspace.mjs'
import { endpoints } from './support/operations.ts'
import { pathsIn } from './support/pathsIn.ts'

const ky = '@oaix/core'
const lite = '@oaix/core/lite'

/** Ceilings in bytes: minified, gzip -9, ES2022, for browsers. */
const budgets: { program: string; imports: Imports; max: Record<string, number> }[] = [
  { program: 'createClient', imports: {}, max: { [ky]: 6500, [lite]: 1600 } },
  {
    program: 'createChatCompletion',
    imports: { '@oaix/chat': ['createChatCompletion'] },
    max: { [ky]: 6600, [lite]: 1700 },
  },
  {
    program: 'streamChatCompletion',
    imports: { '@oaix/chat': ['streamChatCompletion'] },
    max: { [ky]: 7583, [lite]: 2736 },
  },
]

const sentinels = ['createChatCompletion', 'listRunSteps', 'createFile', 'streamTranscription', 'streamRun']

/** A program with one of the clients and whatever else. */
function withClient(client: string, imports: Imports): Imports {
  return { ...imports, [client]: ['createClient', ...(imports[client] ?? [])] }
}

beforeAll(() => {
  if (!isBuilt()) throw new Error('The build is out of date: npm run build')
})

describe.each(Object.entries(bundlers))('%s', (bundlerName, bundle) => {
  const size = async (imports: Imports) => gzipped(await bundle(imports))

  test.each(entries())("import '%s' alone costs nothing", async (entry) => {
    expect(await bundle({ [entry]: [] })).toBe('')
  })

  describe.each(budgets)('$program', ({ imports, max }) => {
    test.each(Object.entries(max))('with the client of %s', async (client, bytes) => {
      expect(await size(withClient(client, imports))).toBeLessThanOrEqual(bytes)
    })
  })

  test.each([ky, lite])('streamResponse takes no more than streamChatCompletion (%s)', async (client) => {
    const response = await size(withClient(client, { '@oaix/responses': ['streamResponse'] }))
    const chat = await size(withClient(client, { '@oaix/chat': ['streamChatCompletion'] }))
    expect(response).toBeLessThanOrEqual(chat)
  })

  test.each([
    ['paginate', 200],
    ['withResponse', 200],
    // With it come the files of every kind, and the wait for them that an abort ends.
    ['toFormData', 547],
  ])('%s costs at most %i B', async (helper, max) => {
    const client = await size(withClient(lite, {}))
    expect((await size(withClient(lite, { [ky]: [helper] }))) - client).toBeLessThanOrEqual(max)
  })

  const chosen = endpoints.filter(({ name }) => bundlerName === 'esbuild' || sentinels.includes(name))
  test.each(chosen)("$name brings no other endpoint's path", async (endpoint) => {
    const code = await bundle({ [`@oaix/${endpoint.package}`]: [endpoint.name] })
    expect(pathsIn(code)).toEqual([endpoint.path])
  })
})

describe('a further plain endpoint', () => {
  const plain = endpoints.filter(
    ({ body, sends, asks, accept }) => body !== 'multipart' && !sends && !asks && !accept,
  )
  // What endpoints share is paid by the first with a body, the first with an id, and the neighbour.
  const others = (pkg: string, name: string) => {
    const rest = plain.filter((endpoint) => endpoint.package === pkg && endpoint.name !== name)
    const before = plain.findIndex((endpoint) => endpoint.name === name) - 1
    const chosen = [
      rest.find(({ body }) => body),
      rest.find(({ pathParams }) => pathParams.length > 0),
      rest.find((endpoint) => endpoint === plain[before]),
    ]
    return [...new Set(chosen.flatMap((endpoint) => endpoint?.name ?? []))]
  }

  /** Those with the longest paths, those that write a list or an object into their query, and one that has a form too. */
  const dearer: Record<string, number> = {
    createContainerFile: 585,
    createConversationItems: 66,
    listAudioSpeechesUsage: 100,
    listAuditLogs: 180,
    listChatCompletions: 93,
    listConversationItems: 64,
    listCosts: 90,
    listFineTuningJobs: 108,
    listRunSteps: 74,
    retrieveRunStep: 74,
    submitToolOutputs: 68,
  }

  test.each(plain)('$name costs no more than it may', async ({ package: pkg, name }) => {
    const size = async (imports: Imports) => gzipped(await bundlers.esbuild(withClient(lite, imports)))
    const base = { '@oaix/chat': others('chat', name), [`@oaix/${pkg}`]: others(pkg, name) }
    const together = { ...base, [`@oaix/${pkg}`]: [...others(pkg, name), name] }
    expect((await size(together)) - (await size(base))).toBeLessThanOrEqual(dearer[name] ?? 60)
  })
})

test('no function has grown unseen since sizes.json was written', async () => {
  const written = readLedger()
  const measured = await measureLedger()
  const hint = 'npm run size shows and accepts the new sizes'
  const names = (ledger: typeof written) => ({
    clients: Object.keys(ledger.clients),
    ...Object.fromEntries(Object.entries(ledger.added).map(([entry, added]) => [entry, Object.keys(added)])),
  })
  expect(names(measured), hint).toEqual(names(written))
  const rows = (ledger: typeof written) =>
    [ledger.clients, ...Object.values(ledger.added)].flatMap((row) => Object.entries(row))
  const before = rows(written)
  const grown = rows(measured).flatMap(([name, bytes], index) => {
    const was = before[index]?.[1] ?? 0
    return bytes > was + Math.max(8, was * 0.01) ? [`${name}: ${was} B → ${bytes} B`] : []
  })
  expect(grown, hint).toEqual([])
})

test('a chat completion takes a twentieth of what it takes with the openai package', async () => {
  const peer = gzipped(await bundlers.esbuild({ openai: ['OpenAI'] }))
  const ours = gzipped(await bundlers.esbuild(withClient(lite, { '@oaix/chat': ['createChatCompletion'] })))
  expect(ours * 20).toBeLessThan(peer)
})

import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isBuilt } from '../scripts/freshness.mjs'
import { missing, programs, runtimes } from '../scripts/programs.mjs'
import { runChromium, runFirefox } from './runtimes/browsers.ts'
import { type Bundles, bundle, entries } from './runtimes/bundle.ts'
import { checks, checksOfPages, clients } from './runtimes/checks.ts'
import { runCommand } from './runtimes/commandLine.ts'
import type { Outcome } from './runtimes/outcome.ts'
import { type MatrixServer, startServer } from './runtimes/server.ts'
import { runWorkerd } from './runtimes/workerd.ts'

interface Runtime {
  title: string
  /** What the runtime says about itself. */
  says: string | undefined
  isThere: boolean
  /** Whether it finds packages by itself. */
  isUnbundled?: boolean
  isPage?: boolean
  run: (address: string) => Promise<Outcome>
}

let server: MatrixServer
let bundles: Bundles

beforeAll(async () => {
  if (!isBuilt()) throw new Error('The build is out of date: npm run build')
  bundles = await bundle()
  server = await startServer()
})

afterAll(async () => {
  bundles?.remove()
  await server?.close()
})

const deno = ['run', '--no-remote', '--cached-only', '--no-lock', '--allow-net=127.0.0.1']
const commands = [
  { runtime: runtimes.oldestNode, args: [] },
  { runtime: runtimes.node, args: [] },
  { runtime: runtimes.newestNode, args: [] },
  { runtime: runtimes.deno, args: deno },
  { runtime: runtimes.bun, args: ['run', '--no-install'] },
]

const onCommandLine = commands.flatMap(({ runtime, args }): Runtime[] => {
  const { name, path = '', version } = runtime
  const title = version ? `${name} ${version}` : runtime.what
  const isThere = path !== ''
  return [
    {
      title: `${title}, with packages`,
      says: version,
      isThere,
      isUnbundled: true,
      run: (address) => runCommand(path, [...args, entries.cli, address]),
    },
    {
      title: `${title}, bundled`,
      says: version,
      isThere,
      run: (address) => runCommand(path, [...args, bundles.files.cli, address]),
    },
  ]
})

/** The version of a browser, which may not be there. */
function versionOf(path: string | undefined): string | undefined {
  const { stdout } = path ? spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }) : {}
  return /\d+[\d.]+\w*/.exec(stdout ?? '')?.[0]
}

const [chromium, firefox] = [programs.chromium, programs.firefox].map(versionOf)

const matrix: Runtime[] = [
  ...onCommandLine,
  {
    title: `workerd ${runtimes.workerd.version}`,
    says: 'Cloudflare-Workers',
    isThere: !!runtimes.workerd.path,
    run: (address) => runWorkerd(bundles.files.worker, address),
  },
  {
    title: `Chromium ${chromium}`,
    says: `Chrome/${chromium?.split('.')[0]}.`,
    isThere: !!programs.chromium,
    isPage: true,
    run: (address) => runChromium(bundles.files.page, address),
  },
  {
    title: `Firefox ${firefox}`,
    says: `Firefox/${firefox?.split('.')[0]}.`,
    isThere: !!programs.firefox,
    isPage: true,
    run: (address) => runFirefox(`${programs.firefox}`, bundles.files.page, address),
  },
]

if (process.env.CI) {
  test('everything is there', () => {
    expect(missing).toEqual([])
  })
}

test('the bundles are made from the built packages', () => {
  const ofPackages = bundles.inputs.filter((file) => file.startsWith('packages/'))
  expect(ofPackages.filter((file) => !/^packages\/[\w-]+\/dist\//.test(file))).toEqual([])
  expect(ofPackages).toContain('packages/core/dist/lite.js')
})

for (const { title, says, isThere, isUnbundled, isPage, run } of matrix) {
  describe.runIf(isThere)(title, () => {
    let outcome: Outcome

    beforeAll(async () => {
      outcome = await run(`${server.url}/${encodeURIComponent(title)}`)
    }, 90_000)

    const chosen = isPage ? checksOfPages : checks
    test.each(clients.flatMap((client) => chosen.map((check) => ({ client, check }))))(
      '$client: $check',
      ({ client, check }) => {
        const { report, complaints, end } = outcome
        const result = report?.results.find((result) => result.client === client && result.check === check)
        expect(result, complaints || end).toBeDefined()
        expect(result?.ok, result?.details).toBe(true)
      },
    )

    test('ends by itself, without a complaint or a rejection that nobody handled', () => {
      const { report, end, complaints } = outcome
      expect({ end, complaints, rejections: report?.rejections }).toEqual({
        end: 'exit 0',
        complaints: '',
        rejections: [],
      })
    })

    test('is what it should be, with the packages from where they should be', () => {
      expect(outcome.report?.version).toContain(says)
      expect(outcome.report?.core).toMatch(isUnbundled ? /\/packages\/core\/dist\/index\.js$/ : /^$/)
    })
  })
}

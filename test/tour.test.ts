import { createServer, request as forward } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { isBuilt } from '../scripts/freshness.mjs'
import { run } from '../scripts/run.mjs'
import { startServer } from '../scripts/tour/server/start.mjs'

const key = 'sk-test-0123456789'
const csi = '\u001b['

/** Runs the tour without a terminal, in no environment but this one. */
async function tour(env: Record<string, string> = {}) {
  const unset = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL', 'FORCE_COLOR', 'NO_COLOR']
  const none = Object.fromEntries(unset.map((name) => [name, undefined]))
  const ended = await run('node', ['scripts/tour/main.mjs'], { env: { ...none, ...env } })
  return ended as { code: number; output: string; seconds: number }
}

/** A server that answers everything with one error, or hands it on to another; it keeps what it was asked. */
async function startFront(target?: string) {
  const requests: { call: string; authorization: string | undefined }[] = []
  const server = createServer((request, response) => {
    requests.push({ call: `${request.method} ${request.url}`, authorization: request.headers.authorization })
    if (target) {
      const { method, headers } = request
      const onward = forward(new URL(request.url ?? '', target), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        pipeline(answer, response).catch(() => response.destroy())
      })
      request.pipe(onward)
      return
    }
    request.resume()
    response.writeHead(403, { 'content-type': 'application/json', 'x-request-id': `req_${requests.length}` })
    response.end(
      JSON.stringify({ error: { message: 'Not here', type: 'invalid_request_error', code: 'no' } }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { requests, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` }
}

const sizes = (output: string) => output.match(/^ {3}\+ [\d,]+ B: /gm) ?? []

beforeAll(() => {
  if (!isBuilt()) throw new Error('The build is out of date: npm run build')
})

describe('without a key', () => {
  let local: Awaited<ReturnType<typeof tour>>
  beforeAll(async () => {
    local = await tour()
  }, 30_000)

  test('it succeeds', () => {
    expect(local.output).toMatch(/^Done$/m)
    expect(local.code).toBe(0)
    expect(local.seconds).toBeLessThan(20)
  })

  test('it writes plain text that fits', () => {
    expect(local.output.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(local.output).not.toContain('\r')
    expect(local.output).not.toContain(csi)
  })

  test('it shows what each step is for', () => {
    expect(sizes(local.output)).toHaveLength(11)
    expect(local.output).toContain('The model calls get_weather with {"city":"Oslo"}')
    expect(local.output).toContain("{ guests: [ 'Ada', 'Grace' ], date: 2026-12-10T00:00:00.000Z }")
    expect(local.output).toContain('date has become a Date, a Thursday; place, which is optional, is absent.')
    expect(local.output).toMatch(/^ {3}3\. a thick novel: .*\n {3}.* all 3 are valid\.$/m)
    expect(local.output).toContain('24 of 24 MiB')
    expect(local.output).toContain('file_1: 25,165,824 bytes')
    expect(local.output).toContain('The thread holds 2 messages: user, assistant')
    expect(local.output).toMatch(/^ {3}APIError: POST \/chat\/completions: 404 /m)
    expect(local.output).toMatch(/status 404, code model_not_found, requestID req-[\w-]+/)
  })

  test('tools run side by side', () => {
    const lines = local.output.match(/^ {3}(The model calls|After \d\.\d s) get_(time|weather)\b/gm)
    // The call of the step before.
    expect(lines?.shift()).toBe('   The model calls get_weather')
    expect(lines).toEqual([
      '   The model calls get_weather',
      '   The model calls get_time',
      expect.stringMatching(/^ {3}After \d\.\d s get_time$/),
      expect.stringMatching(/^ {3}After \d\.\d s get_weather$/),
    ])
  })

  test('a response outlives its connections', () => {
    const answer =
      /The local server will cut the first connection\.\n([\s\S]*?)\n {3}(\d+) events over 3 connections/
    const [, text = '', count] = answer.exec(local.output) ?? []
    expect(text).toContain('[The connection broke: GET /responses/resp_1?starting_after=')
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /\[We hang up, .*: GET \/responses\/resp_1\?starting_after=\d+\]/,
    )
    expect(text.replace(/\[[\s\S]*?\]/g, '').replace(/\s+/g, ' ')).toMatch(
      /^ A long answer takes .* said twice\.$/,
    )
    expect(count).toBe('72')
  })

  test('texts that are alike are closer', () => {
    const found = [...local.output.matchAll(/^ {3}(0\.\d\d) "/gm)].map(([, similarity]) => Number(similarity))
    expect(found).toHaveLength(3)
    expect(Math.min(...found)).toBe(found[2])
  })
})

describe('with a key', () => {
  test('it calls the server that is named, and deletes what it creates', async () => {
    const local = await startServer()
    onTestFinished(() => local.stop())
    const { requests, url } = await startFront(local.baseURL)
    const { code, output } = await tour({ OPENAI_API_KEY: key, OPENAI_BASE_URL: url, OPENAI_MODEL: 'mine' })
    expect(output).toContain(`Server: ${url}`)
    expect(output).toContain('mine, 34 tokens')
    expect(output).not.toContain(key)
    expect(new Set(requests.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${key}`]))
    const calls = requests.map(({ call }) => call)
    expect(calls.filter((call) => call.startsWith('DELETE')).sort()).toEqual([
      expect.stringMatching(/^DELETE \/v1\/assistants\/asst_\d+$/),
      expect.stringMatching(/^DELETE \/v1\/files\/file_\d+$/),
      'DELETE /v1/responses/resp_1',
      expect.stringMatching(/^DELETE \/v1\/threads\/thread_\d+$/),
    ])
    expect(code).toBe(0)
  })

  test('a step that fails says why, and the others go on', async () => {
    const { requests, url } = await startFront()
    const { code, output } = await tour({ OPENAI_API_KEY: key, OPENAI_BASE_URL: url })
    expect(output.match(/^ {3}APIError: POST \/\S+: 403 Not here \(req_\d+\)$/gm)).toHaveLength(11)
    expect(sizes(output)).toHaveLength(11)
    expect(output).toMatch(/^10 of 11 steps failed$/m)
    expect(requests).toHaveLength(11)
    expect(code).toBe(1)
  })

  test('colours come where they are asked for', async () => {
    const { url } = await startFront()
    const { output } = await tour({ OPENAI_API_KEY: key, OPENAI_BASE_URL: url, FORCE_COLOR: '1' })
    expect(output).toContain(`${csi}1m1  A chat completion`)
    expect(output).toContain(`${csi}31m   APIError: `)
  })
})

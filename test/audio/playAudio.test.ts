import { spawn } from 'node:child_process'
import { getEventListeners, once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { playAudio } from '@oaix/audio/node'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { programs } from '../../scripts/programs.mjs'
import { isAlive, writeScript } from './scripts.ts'
import { frequencyOf, samplesOf, sine } from './sound.ts'

const folder = mkdtempSync(join(tmpdir(), 'oaix-audio-'))
afterAll(() => rmSync(folder, { recursive: true }))

const script = (name: string, code: string) => writeScript(join(folder, name), code)

describe.runIf(programs.ffmpeg && programs.ffplay)('with ffplay', () => {
  const heard = join(folder, 'heard.raw')

  // It plays into a file: two channels of 16 bits, at the pace at which a loudspeaker would take them.
  beforeEach(() => {
    writeFileSync(heard, '')
    vi.stubEnv('SDL_AUDIODRIVER', 'disk')
    vi.stubEnv('SDL_DISKAUDIOFILE', heard)
  })
  afterEach(() => vi.unstubAllEnvs())

  /** The seconds and the frequency of what was played, at this rate and with so many channels. */
  function played(rate: number, channels: number): { seconds: number; frequency: number } {
    const format = ['-f', 's16le', '-ar', `${rate}`, '-ac', `${channels}`]
    const samples = samplesOf(readFileSync(heard), ...format)
    // A lossy format begins and ends with what is almost silence.
    const loud = samples.slice(
      samples.findIndex((sample) => Math.abs(sample) > 500),
      samples.findLastIndex((sample) => Math.abs(sample) > 500),
    )
    return { seconds: loud.length / 24_000, frequency: frequencyOf(loud) }
  }

  const formats: [string, string[]][] = [
    ['mp3', ['-f', 'mp3']],
    ['wav', ['-f', 'wav']],
    ['opus', ['-ar', '48000', '-f', 'opus']],
    ['flac', ['-f', 'flac']],
    ['aac', ['-f', 'adts']],
  ]
  test.each(formats)('%s', async (_, format) => {
    await playAudio(new Blob([sine(500, 0.5, ...format)]))
    const { seconds, frequency } = played(format.includes('48000') ? 48_000 : 44_100, 1)
    expect(seconds).toBeCloseTo(0.5, 1)
    expect(frequency).toBeGreaterThan(495)
    expect(frequency).toBeLessThan(505)
  })

  const pcm = () => sine(500, 0.5, '-f', 's16le', '-ar', '24000', '-ac', '1')
  const sources: [string, () => Parameters<typeof playAudio>[0]][] = [
    ['bytes', pcm],
    ['an ArrayBuffer', () => pcm().buffer],
    ['a File', () => new File([pcm()], 'speech.pcm')],
    ['a response', () => new Response(pcm())],
    ['a stream', () => new Blob([pcm()]).stream()],
    ['a stream of Node', () => Readable.from([pcm().subarray(0, 4001), pcm().subarray(4001)])],
  ]
  test.each(sources)('raw audio from %s', async (_, source) => {
    await playAudio(source(), { format: 'pcm' })
    const { seconds, frequency } = played(24_000, 1)
    expect(seconds).toBeCloseTo(0.5, 1)
    expect(frequency).toBeCloseTo(500, 0)
  })

  test('it sounds while it arrives, and ends when it has been played', async () => {
    const bytes = sine(500, 1.5, '-f', 's16le', '-ar', '24000', '-ac', '1')
    let soundsEarly = false
    async function* source() {
      yield bytes.subarray(0, 24_000)
      for (let turn = 0; turn < 400 && !soundsEarly; turn++) {
        await setTimeout(10)
        soundsEarly = statSync(heard).size > 0
      }
      yield bytes.subarray(24_000)
    }
    await playAudio(source(), { format: 'pcm' })
    expect(soundsEarly).toBe(true)
    expect(played(24_000, 1).seconds).toBeGreaterThan(1.4)
  })

  test('what had arrived is played before the error of the source', async () => {
    const error = new Error('cut')
    async function* cut() {
      yield sine(500, 0.3, '-f', 's16le', '-ar', '24000', '-ac', '1')
      throw error
    }
    await expect(playAudio(cut(), { format: 'pcm' })).rejects.toBe(error)
    expect(played(24_000, 1).seconds).toBeCloseTo(0.3, 1)
  })

  test('a source that breaks before it is any audio rejects with its own error', async () => {
    const error = new Error('cut')
    async function* cut() {
      yield new Uint8Array(10)
      throw error
    }
    await expect(playAudio(cut())).rejects.toBe(error)
  })

  test('what is no audio is an error, though ffplay ends with 0', async () => {
    await expect(playAudio(new Blob(['no audio '.repeat(500)]))).rejects.toMatchObject({
      name: 'OpenAIError',
      message: expect.stringMatching(/^playAudio: ffplay failed: .*Invalid data/),
    })
  })

  test('no loudspeaker is an error', async () => {
    vi.stubEnv('SDL_AUDIODRIVER', 'none-such')
    await expect(playAudio(pcm(), { format: 'pcm' })).rejects.toMatchObject({
      message: expect.stringMatching(/^playAudio: ffplay failed with code 1: .*none-such/s),
    })
  })
})

/** Resolves once a program of ours has written its id, and then to it. */
async function pidIn(file: string): Promise<number> {
  for (;;) {
    const pid = Number(readFileSync(file, { encoding: 'utf8', flag: 'a+' }))
    if (pid) return pid
    await setTimeout(10)
  }
}

test('an abort kills the program and leaves the source, also where both are stuck', async () => {
  const pidFile = join(folder, 'pid')
  const stuck = script(
    'stuck.cjs',
    `process.on('SIGTERM', () => {})
     require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid))
     setInterval(() => {}, 1000)`,
  )
  let cancelled: unknown
  // More than a pipe takes.
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
    cancel(reason) {
      cancelled = reason ?? true
    },
  })
  const controller = new AbortController()
  const played = playAudio(source, { command: stuck, signal: controller.signal })
  played.catch(() => {})
  const pid = await pidIn(pidFile)
  controller.abort('stop')
  await expect(played).rejects.toBe('stop')
  expect(cancelled).toBe(true)
  await vi.waitUntil(() => !isAlive(pid), { timeout: 5000 })
  await vi.waitUntil(() => getEventListeners(controller.signal, 'abort').length === 0)
})

test('before the start nothing is started', async () => {
  const file = join(folder, 'started')
  const command = script('start.cjs', `require('fs').writeFileSync(${JSON.stringify(file)}, '1')`)
  await expect(playAudio(new Blob(), { command, signal: AbortSignal.abort('early') })).rejects.toBe('early')
  expect(() => statSync(file)).toThrow('ENOENT')
})

test('no more is read than the program takes', async () => {
  const file = join(folder, 'go')
  const slow = script(
    'slow.cjs',
    `const timer = setInterval(() => {
       if (!require('fs').existsSync(${JSON.stringify(file)})) return
       clearInterval(timer)
       process.stdin.resume()
     }, 10)`,
  )
  let pulled = 0
  const source = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        pulled += 65_536
        if (pulled > 20 * 65_536) return controller.close()
        controller.enqueue(new Uint8Array(65_536))
      },
    },
    { highWaterMark: 0 },
  )
  const played = playAudio(source, { command: slow })
  await setTimeout(150)
  const pulledEarly = pulled
  writeFileSync(file, '')
  await played
  expect(pulledEarly).toBeLessThanOrEqual(4 * 65_536)
  expect(pulled).toBeGreaterThan(20 * 65_536)
})

test('a program that ends by itself ends it, with the source left', async () => {
  const left = vi.fn()
  const source = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
      cancel: left,
    })
  await playAudio(source(), { command: script('content.cjs', 'process.exit(0)') })
  expect(left).toHaveBeenCalledOnce()
  const broken = script('broken.cjs', `console.error('one\\ntwo'); process.exit(3)`)
  await expect(playAudio(source(), { command: broken })).rejects.toMatchObject({
    name: 'OpenAIError',
    message: `playAudio: ${broken} failed with code 3: one\ntwo`,
  })
  expect(left).toHaveBeenCalledTimes(2)
  const killed = script('killed.cjs', `process.kill(process.pid, 'SIGKILL')`)
  await expect(playAudio(source(), { command: killed })).rejects.toMatchObject({
    message: `playAudio: ${killed} was killed`,
  })
})

test('a program that is not there is an error that says what to install', async () => {
  const cancel = vi.fn()
  const source = new ReadableStream<Uint8Array>({ cancel })
  await expect(playAudio(source, { command: 'no-such-ffplay' })).rejects.toMatchObject({
    name: 'OpenAIError',
    message: 'playAudio: no-such-ffplay is not found: install FFmpeg, or give its path as command',
  })
  expect(cancel).toHaveBeenCalledOnce()
})

test('it writes nothing to the output of its process, and lets that end', async () => {
  const noisy = script('noisy.cjs', `console.log('noise'); console.error('noise'); process.stdin.resume()`)
  const code = `import { playAudio } from '@oaix/audio/node'; await playAudio(new Blob(['x']), { command: ${JSON.stringify(noisy)} })`
  const child = spawn(process.execPath, ['--conditions=@oaix/source', '--input-type=module', '--eval', code])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const [exit] = await once(child, 'close')
  expect({ exit, output }).toEqual({ exit: 0, output: '' })
})

test('the program ends with its process', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  // Its connection tells when it ends, and ends it in any case.
  const endless = script(
    'endless.cjs',
    `require('net').connect(${port}, '127.0.0.1').resume().on('close', () => process.exit())`,
  )
  const code = `import { playAudio } from '@oaix/audio/node'
    playAudio(new Blob(['x']), { command: ${JSON.stringify(endless)} })
    process.stdin.once('data', () => process.exit())`
  const child = spawn(process.execPath, ['--conditions=@oaix/source', '--input-type=module', '--eval', code])
  const [connection] = (await once(server, 'connection')) as [Socket]
  try {
    connection.on('error', () => {})
    connection.resume()
    child.stdin.write('exit')
    await once(connection, 'close', { signal: AbortSignal.timeout(10_000) })
  } finally {
    connection.destroy()
    server.close()
  }
})

test('nothing of it is left in its own process', async () => {
  const before = process.listenerCount('exit')
  await playAudio(new Blob(['x']), { command: script('brief.cjs', 'process.stdin.resume()') })
  await playAudio(new Blob(['x']), { command: 'no-such-ffplay' }).catch(() => {})
  expect(process.listenerCount('exit')).toBe(before)
})

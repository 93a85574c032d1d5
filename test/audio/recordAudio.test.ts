import { getEventListeners } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { recordAudio } from '@oaix/audio/node'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { programs } from '../../scripts/programs.mjs'
import { isAlive, writeScript } from './scripts.ts'
import { frequencyOf, samplesOf } from './sound.ts'

const folder = mkdtempSync(join(tmpdir(), 'oaix-audio-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ownPlatform = process.platform

const script = (name: string, code: string) => writeScript(join(folder, name), code)

describe.runIf(programs.ffmpeg)('with ffmpeg', () => {
  const tone = (rate = 44_100) => ['-f', 'lavfi', '-i', `sine=frequency=500:sample_rate=${rate}`]

  test.each([
    [24_000, 44_100],
    [16_000, 48_000],
  ])('a file of %i Hz, for as long as was asked', async (sampleRate, rate) => {
    const file = await recordAudio({ input: tone(rate), duration: 700, sampleRate }).file()
    expect(file).toMatchObject({ name: 'audio.wav', type: 'audio/wav', size: 44 + 0.7 * 2 * sampleRate })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const samples = samplesOf(bytes)
    expect(samples.length).toBe(16_800)
    expect(frequencyOf(samples)).toBeCloseTo(500, 0)
    // The sizes in its header are those of the file, which players and the service go by.
    const view = new DataView(bytes.buffer)
    expect([view.getUint32(4, true) + 8, view.getUint32(40, true) + 44]).toEqual([file.size, file.size])
    expect(view.getUint32(24, true)).toBe(sampleRate)
  })

  test('a loop over what is heard, as it is heard, until it is stopped', async () => {
    const recording = recordAudio({ input: ['-re', ...tone()] })
    const pieces: Uint8Array[] = []
    let length = 0
    for await (const bytes of recording) {
      pieces.push(bytes)
      length += bytes.length
      if (length >= 24_000) recording.stop()
    }
    // Half a second, in pieces of what comes at once, and not much more.
    expect(length).toBeLessThan(36_000)
    expect(pieces.length).toBeGreaterThan(8)
    expect(pieces.every(({ length }) => length % 2 === 0)).toBe(true)
    expect(frequencyOf(new Int16Array(new Uint8Array(Buffer.concat(pieces)).buffer))).toBeCloseTo(500, 0)
  })

  test('an input that is not there is an error with what ffmpeg says', async () => {
    const recording = recordAudio({ input: ['-i', join(folder, 'none.wav')] })
    await expect(recording.file()).rejects.toMatchObject({
      name: 'OpenAIError',
      message: expect.stringMatching(/^recordAudio: ffmpeg failed with code \d+: .*No such file/s),
    })
  })
})

test('stop keeps what was heard until then, what the program still has included', async () => {
  const command = script(
    'counting.cjs',
    `const write = (start) => process.stdout.write(Buffer.from(Int16Array.from({ length: 2400 }, (_, i) => start + i).buffer))
     process.on('SIGTERM', () => { write(2400); process.stdout.write(Buffer.from([7]), () => process.exit(255)) })
     write(0)
     setInterval(() => {}, 1000)`,
  )
  const recording = recordAudio({ command })
  const samples: number[] = []
  for await (const bytes of recording) {
    samples.push(...new Int16Array(bytes.slice().buffer))
    recording.stop()
  }
  // Half a sample is none.
  expect(samples).toEqual(Array.from({ length: 4800 }, (_, index) => index))
})

test('file and a loop may wait at the same time, and file is the same when it is asked for again', async () => {
  const command = script(
    'late.cjs',
    `process.on('SIGTERM', () => process.stdout.write(Buffer.alloc(480), () => process.exit()))
     process.stdout.write(Buffer.alloc(480))
     setInterval(() => {}, 1000)`,
  )
  const recording = recordAudio({ command })
  let length = 0
  const loop = recording[Symbol.asyncIterator]()
  length += (await loop.next()).value?.length ?? 0
  const next = loop.next()
  const files = [recording.file(), recording.file()]
  recording.stop()
  length += (await next).value?.length ?? 0
  const [file, again] = await Promise.all(files)
  expect(length + (file?.size ?? 0) - 44).toBe(960)
  expect(again).toBe(file)
  expect(await recording.file()).toBe(file)
})

test('pieces of odd lengths come out as whole samples', async () => {
  const command = script(
    'odd.cjs',
    `const bytes = Buffer.from(Int16Array.from({ length: 500 }, (_, i) => i).buffer)
     const write = (from) => from < bytes.length && process.stdout.write(bytes.subarray(from, from + 37), () => setTimeout(write, 1, from + 37))
     write(0)`,
  )
  const samples: number[] = []
  for await (const bytes of recordAudio({ command })) samples.push(...new Int16Array(bytes.slice().buffer))
  expect(samples).toEqual(Array.from({ length: 500 }, (_, index) => index))
})

test('leaving the loop, also while it waits, ends the program', async () => {
  const pidFile = join(folder, 'quiet')
  const command = script(
    'quiet.cjs',
    `process.stdout.write(Buffer.alloc(480))
     require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid))
     setInterval(() => {}, 1000)`,
  )
  const loop = recordAudio({ command })[Symbol.asyncIterator]()
  expect((await loop.next()).value?.length).toBe(480)
  const waiting = loop.next()
  await vi.waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8'))
  expect(await loop.return?.()).toMatchObject({ done: true })
  expect(await waiting).toMatchObject({ done: true })
  await vi.waitUntil(() => !isAlive(Number(readFileSync(pidFile, 'utf8'))), { timeout: 5000 })
})

test('what waits for longer than maxBuffer is said to be too much, once it has been read', async () => {
  const command = script('flood.cjs', `setInterval(() => process.stdout.write(Buffer.alloc(4800)), 1)`)
  const recording = recordAudio({ command, maxBuffer: 1000 })
  let length = 0
  const loop = (async () => {
    for await (const bytes of recording) {
      if (length === 0) await setTimeout(500)
      length += bytes.length
    }
  })()
  await expect(loop).rejects.toMatchObject({
    name: 'OpenAIError',
    message: 'recordAudio: more than 1000 ms wait to be read (maxBuffer)',
  })
  expect(length).toBeGreaterThan(48_000)
})

test('errors that nobody waits for yet are kept', async () => {
  const recording = recordAudio({ command: 'no-such-ffmpeg' })
  await setTimeout(50)
  await expect(recording.file()).rejects.toMatchObject({
    name: 'OpenAIError',
    message: 'recordAudio: no-such-ffmpeg is not found: install FFmpeg, or give its path as command',
  })
  recording.stop()
})

test.each([
  ['linux', undefined, '-f alsa -i default'],
  ['linux', 'hw:1', '-f alsa -i hw:1'],
  ['darwin', undefined, '-f avfoundation -i :default'],
  ['darwin', '2', '-f avfoundation -i :2'],
  ['win32', 'Microphone (USB)', '-f dshow -i audio=Microphone (USB)'],
])('on %s the microphone %s is %s', async (platform, device, expected) => {
  const file = join(folder, 'args')
  const command = script(
    'args.cjs',
    `require('fs').writeFileSync(${JSON.stringify(file)}, process.argv.slice(2).join(' '))`,
  )
  Object.defineProperty(process, 'platform', { value: platform })
  try {
    await recordAudio({ command, device, duration: 1500 }).file()
  } finally {
    Object.defineProperty(process, 'platform', { value: ownPlatform })
  }
  expect(readFileSync(file, 'utf8')).toContain(` ${expected} -t 1.5 `)
})

test('Windows has no microphone of its own choice', () => {
  Object.defineProperty(process, 'platform', { value: 'win32' })
  try {
    expect(() => recordAudio()).toThrow('recordAudio: Windows needs a device')
  } finally {
    Object.defineProperty(process, 'platform', { value: ownPlatform })
  }
})

test('an abort drops the recording, kills the program and rejects with the reason', async () => {
  const pidFile = join(folder, 'pid')
  const command = script(
    'deaf.cjs',
    `process.on('SIGTERM', () => {})
     require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid))
     setInterval(() => process.stdout.write(Buffer.alloc(480)), 5)`,
  )
  const controller = new AbortController()
  const recording = recordAudio({ command, signal: controller.signal })
  const loop = (async () => {
    for await (const _ of recording) controller.abort('drop')
  })()
  await expect(loop).rejects.toBe('drop')
  await expect(recording.file()).rejects.toBe('drop')
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  const pid = Number(readFileSync(pidFile, 'utf8'))
  await vi.waitUntil(() => !isAlive(pid), { timeout: 5000 })
  expect(() => recordAudio({ command, signal: AbortSignal.abort('early') })).toThrow('early')
})

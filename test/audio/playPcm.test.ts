import { getEventListeners } from 'node:events'
import { playPcm } from '@oaix/audio'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { programs } from '../../scripts/programs.mjs'
import { type AudioPage, openAudioPage } from './audioPage.ts'

/** In the page. */
declare const audio: typeof import('@oaix/audio')

describe.runIf(programs.chromium)('in Chromium', () => {
  let chromium: AudioPage
  beforeAll(async () => {
    chromium = await openAudioPage()
  }, 30_000)
  afterAll(() => chromium?.close())

  test.each([
    [1000, 16_000],
    [1000, 24_000],
    [1000, 44_100],
    [8000, 44_100],
    [1000, 48_000],
    [8000, 48_000],
    [1000, 96_000],
  ])('a sine of %i Hz in odd pieces sounds like one without borders, at %i Hz', async (frequency, rate) => {
    const { error, outside, start, nodes } = await chromium.page.evaluate(
      async ([frequency, rate]) => {
        const context = new OfflineAudioContext(1, 1.3 * rate, rate)
        let nodes = 0
        const { createBufferSource } = context
        context.createBufferSource = () => {
          nodes++
          return createBufferSource.call(context)
        }
        const sine = Int16Array.from({ length: 24_000 }, (_, index) =>
          Math.round(16_384 * Math.sin((2 * Math.PI * frequency * index) / 24_000)),
        )
        const bytes = new Uint8Array(sine.buffer)
        const sizes = [1, 4097, 3, 999, 12_345, 1, 1, 7777, 2]
        let start = 0
        let onRead = () => {}
        const read = new Promise<void>((resolve) => {
          onRead = resolve
        })
        async function* source() {
          for (let from = 0, turn = 0; from < bytes.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 0
            yield bytes.subarray(from, from + size)
            from += size
          }
          onRead()
        }
        const onStart = (time: number) => {
          start = time
        }
        const played = audio.playPcm(source(), context, { maxAhead: 2000, onStart })
        await read
        await new Promise((resolve) => setTimeout(resolve))
        const heard = (await context.startRendering()).getChannelData(0)
        await played

        const first = Math.round(start * rate)
        let error = 0
        let outside = 0
        heard.forEach((sample, frame) => {
          const index = frame - first
          if (index < -1 || index > rate) outside = Math.max(outside, Math.abs(sample))
          // Where the sine begins and ends, no sine is ideal.
          if (index < 200 || index > rate - 200) return
          const ideal = 0.5 * Math.sin((2 * Math.PI * frequency * index) / rate)
          error = Math.max(error, Math.abs(sample - ideal))
        })
        return { error, outside, start, nodes }
      },
      [frequency, rate] as const,
    )
    // Half a step of 16 bits, which the source itself has, is 1.5e-5.
    expect(error).toBeLessThan(2.5e-5)
    expect(outside).toBe(0)
    expect(start).toBeCloseTo(0.1, 3)
    expect(nodes).toBeLessThan(12)
  })

  test('a source that is late goes on after a short lead, in order, and nothing overlaps', async () => {
    const { parts, missing } = await chromium.page.evaluate(async () => {
      const rate = 48_000
      const context = new OfflineAudioContext(1, 2 * rate, rate)
      const ramp = Int16Array.from({ length: 14_400 }, (_, index) => 1000 + index)
      const bytes = new Uint8Array(ramp.buffer)
      let deliver = (_from: number, _to: number) => {}
      const source = new ReadableStream<Uint8Array>({
        start(controller) {
          deliver = (from, to) => {
            if (from < to) controller.enqueue(bytes.slice(from, to))
            else controller.close()
          }
        },
      })
      const played = audio.playPcm(source, context, { sampleRate: rate, lead: 50 })
      const at = (time: number, from: number, to: number) =>
        context.suspend(time).then(async () => {
          deliver(from, to)
          await new Promise((resolve) => setTimeout(resolve, 20))
          await context.resume()
        })
      // 100 ms of sound each, the second in time and the third not, in two pieces.
      deliver(0, 9600)
      const steps = [
        at(0.1, 9600, 19_200),
        at(0.5, 19_200, 24_001),
        at(0.52, 24_001, 28_800),
        at(1.2, 28_800, 28_800),
      ]
      await new Promise((resolve) => setTimeout(resolve))
      const heard = (await context.startRendering()).getChannelData(0)
      await Promise.all(steps)
      await played
      const parts: [start: number, samples: number][] = []
      let missing = 0
      let next = 1000
      heard.forEach((sample, frame) => {
        if (sample === 0) return
        if (Math.round(sample * 32_768) !== next) missing++
        next++
        const [start, samples] = parts.at(-1) ?? [0, 0]
        if (parts.length > 0 && start + samples === frame) parts[parts.length - 1] = [start, samples + 1]
        else parts.push([frame, 1])
      })
      return { parts, missing }
    })
    expect(missing).toBe(0)
    // 50 ms after 0, and after 0.5 s, which an offline context rounds to its blocks of 128 frames.
    expect(parts).toEqual([
      [2400, 9600],
      [expect.toSatisfy((start) => Math.abs(start - 0.55 * 48_000) <= 128), 4800],
    ])
  })

  test('an abort is silence at once, and the source is left', async () => {
    const { last, left, reason } = await chromium.page.evaluate(async () => {
      const context = new OfflineAudioContext(1, 48_000, 48_000)
      const controller = new AbortController()
      let left = false
      const source = new ReadableStream<Uint8Array>({
        pull: (stream) => stream.enqueue(new Uint8Array(9600).fill(32)),
        cancel() {
          left = true
        },
      })
      const reason = audio.playPcm(source, context, { signal: controller.signal }).catch((error) => error)
      const aborted = context.suspend(0.5).then(async () => {
        controller.abort('enough')
        await new Promise((resolve) => setTimeout(resolve))
        return context.resume()
      })
      await new Promise((resolve) => setTimeout(resolve, 20))
      const heard = (await context.startRendering()).getChannelData(0)
      await aborted
      return { last: heard.findLastIndex((sample) => sample !== 0), left, reason: await reason }
    })
    expect(last).toBeGreaterThan(23_000)
    expect(last).toBeLessThanOrEqual(0.5 * 48_000 + 128)
    expect({ left, reason }).toEqual({ left: true, reason: 'enough' })
  })

  test('a real context that is suspended is resumed, and a response plays to its end', async () => {
    const { time, state } = await chromium.page.evaluate(async () => {
      const context = new AudioContext()
      await context.suspend()
      let start = 0
      await audio.playPcm(
        new Response(new Uint8Array(9600), { headers: { 'content-type': 'audio/pcm' } }),
        context,
        {
          onStart(time) {
            start = time
          },
        },
      )
      const result = { time: context.currentTime - start, state: context.state }
      await context.close()
      return result
    })
    expect(state).toBe('running')
    expect(time).toBeGreaterThanOrEqual(0.199)
  })
})

/** A context whose clock is set by hand. */
class FakeContext extends EventTarget {
  state = 'running'
  currentTime = 0
  sampleRate = 24_000
  destination = {}
  resume = vi.fn(() => new Promise<void>(() => {}))
  /** What is to be heard: start and length in frames, of each node that was not stopped. */
  played: { start: number; samples: number[]; output: unknown }[] = []
  #nodes = new Set<{ end: number; onended: (() => void) | null }>()

  createBuffer(_channels: number, length: number) {
    const data = new Float32Array(length)
    return { getChannelData: () => data }
  }

  createBufferSource() {
    const played = { start: 0, samples: [] as number[], output: undefined as unknown }
    const node = {
      end: 0,
      buffer: { getChannelData: () => new Float32Array() },
      onended: null,
      connect: (output: unknown) => {
        played.output = output
      },
      disconnect: () => {},
      start: (time: number) => {
        played.start = time * this.sampleRate
        played.samples = Array.from(node.buffer.getChannelData(), (sample) => sample * 32_768)
        node.end = time + played.samples.length / this.sampleRate
        this.played.push(played)
        this.#nodes.add(node)
      },
      stop: () => {
        this.#nodes.delete(node)
        this.played.splice(this.played.indexOf(played), 1)
      },
    }
    return node
  }

  /** Lets time pass, and what waits for it go on. */
  async advance(seconds: number): Promise<void> {
    this.currentTime += seconds
    for (const node of this.#nodes) {
      if (node.end > this.currentTime) continue
      this.#nodes.delete(node)
      node.onended?.()
    }
    await settle()
  }

  async setState(state: string): Promise<void> {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
    await settle()
  }

  get samples(): number[] {
    return this.played.flatMap(({ samples }) => samples)
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

function setup(state = 'running') {
  const fake = new FakeContext()
  fake.state = state
  return { fake, context: fake as unknown as BaseAudioContext }
}

const bytesOf = (...samples: number[]) => new Uint8Array(Int16Array.from(samples).buffer)

async function* yielding(...pieces: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

test('samples are put together from pieces of one byte; half a sample at the end is none', async () => {
  const { fake, context } = setup()
  const samples = Array.from({ length: 700 }, (_, index) => (index % 2 ? -1 : 1) * index * 40)
  const bytes = [...bytesOf(...samples), 7].map((byte) => Uint8Array.of(byte))
  const played = playPcm(yielding(...bytes), context)
  await settle()
  await fake.advance(1)
  await played
  expect(fake.samples).toEqual(samples)
  expect(fake.played.length).toBe(2)
})

test('no more than maxAhead is scheduled, nor read from the source', async () => {
  const { fake, context } = setup()
  let read = 0
  async function* endless() {
    for (;;) {
      read += 0.25
      yield new Uint8Array(12_000)
    }
  }
  const controller = new AbortController()
  const played = playPcm(endless(), context, { maxAhead: 2000, signal: controller.signal })
  played.catch(() => {})
  await settle()
  const scheduled = () => fake.samples.length / 24_000 + 0.1 - fake.currentTime
  for (let step = 0; step < 20; step++) {
    expect(scheduled()).toBeGreaterThanOrEqual(1.7)
    expect(scheduled()).toBeLessThanOrEqual(2.5)
    expect(read - fake.samples.length / 24_000).toBeLessThanOrEqual(0.25)
    await fake.advance(0.25)
  }
  expect(fake.played.every(({ start }, index) => Math.abs(start - 2400 - index * 6000) < 1e-6)).toBe(true)
  controller.abort()
  await expect(played).rejects.toBe(controller.signal.reason)
})

test('a large piece becomes several buffers', async () => {
  const { fake, context } = setup()
  const played = playPcm(new Blob([new Uint8Array(48_000 * 10)]), context, { maxAhead: 1000 })
  while (fake.played.length === 0) await settle()
  expect(fake.samples.length).toBeLessThanOrEqual(36_000)
  while (fake.samples.length < 240_000) await fake.advance(0.5)
  await fake.advance(2)
  await played
})

test.each([{ maxAhead: 0 }, { maxAhead: 300 }, { lead: 5000 }])(
  'it has no gaps with %o either',
  async (options) => {
    const { fake, context } = setup()
    const played = playPcm(yielding(new Uint8Array(48_000 * 4)), context, options)
    await settle()
    while (fake.samples.length < 96_000) await fake.advance(0.1)
    await fake.advance(10)
    await played
    const first = fake.played[0]?.start ?? 0
    expect(fake.played.map(({ start }) => Math.round(start - first))).toEqual(
      fake.played.map((_, index) => index * 12_000),
    )
  },
)

test('what had arrived is played before the error of the source', async () => {
  const { fake, context } = setup()
  const error = new Error('cut')
  async function* cut() {
    yield bytesOf(1, 2, 3)
    throw error
  }
  let failure: unknown
  const played = playPcm(cut(), context).catch((reason) => {
    failure = reason
  })
  await settle()
  expect(fake.samples).toEqual([1, 2, 3])
  expect(failure).toBeUndefined()
  await fake.advance(0.2)
  await played
  expect(failure).toBe(error)
})

describe('abort', () => {
  test('ends it while the source is stuck, and leaves nothing behind', async () => {
    const { fake, context } = setup()
    const onReturn = vi.fn(async () => ({ done: true as const, value: undefined }))
    let turn = 0
    const source: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          turn++ === 0
            ? Promise.resolve({ value: new Uint8Array(9600), done: false })
            : new Promise(() => {}),
        return: onReturn,
      }),
    }
    const controller = new AbortController()
    const played = playPcm(source, context, { signal: controller.signal })
    played.catch(() => {})
    await settle()
    expect(fake.played).toHaveLength(1)
    controller.abort('stop')
    await expect(played).rejects.toBe('stop')
    expect(fake.played).toEqual([])
    expect(onReturn).toHaveBeenCalledOnce()
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  test('ends it while the page may not sound', async () => {
    const { fake, context } = setup('suspended')
    const controller = new AbortController()
    const played = playPcm(yielding(bytesOf(1, 2)), context, { signal: controller.signal })
    expect(fake.resume).toHaveBeenCalledOnce()
    await settle()
    controller.abort('no click')
    await expect(played).rejects.toBe('no click')
  })

  test('before the start takes nothing from the source', async () => {
    const { fake, context } = setup()
    const cancel = vi.fn()
    const source = new ReadableStream<Uint8Array>({ cancel })
    await expect(playPcm(source, context, { signal: AbortSignal.abort('early') })).rejects.toBe('early')
    expect(cancel).toHaveBeenCalledOnce()
    expect(fake.played).toEqual([])
  })
})

test('a context that is closed, before or on the way, is an error', async () => {
  const { fake, context } = setup()
  const closed = { name: 'OpenAIError', message: 'playPcm: the audioContext is closed' }
  const played = playPcm(yielding(bytesOf(1, 2)), context)
  played.catch(() => {})
  await settle()
  await fake.setState('closed')
  await expect(played).rejects.toMatchObject(closed)
  await expect(playPcm(yielding(bytesOf(1)), context)).rejects.toMatchObject(closed)
})

test('the sound goes to a node of the caller', async () => {
  const { fake, context } = setup()
  const destination = {} as AudioNode
  const starts: number[] = []
  const onStart = (time: number) => starts.push(time)
  const played = playPcm(yielding(bytesOf(5), bytesOf(6)), context, { destination, lead: 30, onStart })
  await settle()
  await fake.advance(1)
  await played
  expect(fake.played).toEqual([{ start: expect.closeTo(720), samples: [5, 6], output: destination }])
  expect(starts).toEqual([0.03])
})

test('nothing to play is no error', async () => {
  const { fake, context } = setup()
  await playPcm(new Response(null), context)
  await playPcm(yielding(), context)
  expect(fake.played).toEqual([])
})

test('a response without a stream is read as a whole', async () => {
  const { fake, context } = setup()
  const arrayBuffer = async () => bytesOf(1, 2, 3).buffer
  const response = { body: undefined, headers: new Headers(), bodyUsed: false, arrayBuffer }
  const played = playPcm(response as unknown as Response, context)
  await settle()
  await fake.advance(1)
  await played
  expect(fake.samples).toEqual([1, 2, 3])
})

describe('bad input is named', () => {
  const mp3 = new Response(new Uint8Array(9), { headers: { 'content-type': 'audio/mpeg' } })
  const read = new Response('read')
  const text = (async function* () {
    yield 'text'
  })()
  test.each<[string, unknown, object, RegExp]>([
    ['another format', mp3, {}, /source is compressed or has a header: ask for response_format: 'pcm'/],
    ['a response that was read', read, {}, /source has been read before/],
    ['text', text, {}, /source yields something else than bytes/],
    ['no source', 7, {}, /source is no response, file, stream or async iterable of bytes/],
    ['no rate', yielding(), { sampleRate: 0 }, /sampleRate must be a whole number/],
  ])('%s', async (_, source, options, message) => {
    if (source === read) await read.text()
    const { context } = setup()
    const played = playPcm(source as Response, context, options)
    await expect(played).rejects.toMatchObject({
      name: 'OpenAIError',
      message: expect.stringMatching(message),
    })
  })
})

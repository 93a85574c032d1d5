import { microphonePcm } from '@oaix/audio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { programs } from '../../scripts/programs.mjs'
import { type AudioPage, openAudioPage } from './audioPage.ts'

/** In the page. */
declare const audio: typeof import('@oaix/audio')

describe.runIf(programs.chromium)('in Chromium', () => {
  let chromium: AudioPage
  beforeAll(async () => {
    chromium = await openAudioPage()
    await chromium.page.evaluate(() => {
      const tools = {
        /** Resolves once something listens to a node. */
        connected: (node: AudioNode) =>
          new Promise<void>((resolve) => {
            const { connect } = node
            node.connect = (...args: unknown[]) => {
              resolve()
              return Reflect.apply(connect, node, args)
            }
          }),
        /** What comes out of a node while a second is rendered: samples, and bytes of each piece. */
        async hear(node: AudioNode, options?: import('@oaix/audio').MicrophonePcmOptions) {
          const connected = tools.connected(node)
          const rendered = connected.then(() => (node.context as OfflineAudioContext).startRendering())
          const pieces: BlobPart[] = []
          for await (const bytes of audio.microphonePcm(node, options)) pieces.push(bytes as BlobPart)
          await rendered
          const samples = new Int16Array(await new Blob(pieces).arrayBuffer())
          return { samples, sizes: pieces.map((piece) => (piece as Uint8Array).length) }
        },
        failure: (promise: Promise<unknown>) =>
          promise.then(
            () => 'no error',
            (error) => `${error?.name ?? ''} ${error?.message ?? error}`,
          ),
      }
      Object.assign(globalThis, { tools })
    })
  }, 30_000)
  afterAll(() => chromium?.close())

  /** In the page. */
  type Tools = {
    connected: (node: AudioNode) => Promise<void>
    hear: (
      node: AudioNode,
      options?: import('@oaix/audio').MicrophonePcmOptions,
    ) => Promise<{ samples: Int16Array; sizes: number[] }>
    failure: (promise: Promise<unknown>) => Promise<string>
  }

  test.each([24_000, 44_100, 48_000, 96_000])('a sine at %i Hz comes out whole, at 24 kHz', async (rate) => {
    const { error, length, sizes } = await chromium.page.evaluate(async (rate) => {
      const { tools } = globalThis as unknown as { tools: Tools }
      const context = new OfflineAudioContext(1, rate, rate)
      const tone = new OscillatorNode(context, { frequency: 1000 })
      const half = new GainNode(context, { gain: 0.5 })
      tone.connect(half)
      tone.start()
      const { samples, sizes } = await tools.hear(half)
      let error = 0
      for (let index = 200; index < samples.length - 200; index++) {
        const ideal = 0.5 * Math.sin((2 * Math.PI * 1000 * index) / 24_000)
        error = Math.max(error, Math.abs((samples[index] ?? 0) / 32_768 - ideal))
      }
      return { error, length: samples.length, sizes }
    }, rate)
    // The oscillator itself is off by a bit.
    expect(error).toBeLessThan(2e-4)
    expect(length).toBe(24_000)
    // The resampler holds a millisecond or two back, and gives them at the end.
    expect(sizes.slice(1, 20)).toEqual(Array.from({ length: 19 }, () => 2400))
  })

  test('what does not fit into the band of 24 kHz is gone, not folded back', async () => {
    const loudest = await chromium.page.evaluate(async () => {
      const { tools } = globalThis as unknown as { tools: Tools }
      const context = new OfflineAudioContext(1, 48_000, 48_000)
      const tone = new OscillatorNode(context, { frequency: 14_000 })
      tone.start()
      const { samples } = await tools.hear(tone)
      return Math.max(...samples.slice(200, -200).map(Math.abs))
    })
    expect(loudest).toBeLessThan(8)
  })

  test('channels are averaged, loud parts clipped, pauses are silence', async () => {
    const heard = await chromium.page.evaluate(async () => {
      const { tools } = globalThis as unknown as { tools: Tools }
      const context = new OfflineAudioContext(1, 24_000, 24_000)
      const merger = new ChannelMergerNode(context, { numberOfInputs: 2 })
      const [left, right] = [0.75, -0.25].map((offset, channel) => {
        const source = new ConstantSourceNode(context, { offset })
        source.connect(merger, 0, channel)
        source.start()
        return source
      })
      left?.offset.setValueAtTime(3, 0.25)
      right?.offset.setValueAtTime(-5, 0.5)
      left?.stop(0.75)
      right?.stop(0.75)
      const { samples } = await tools.hear(merger, { interval: 10 })
      return [3000, 9000, 15_000, 21_000, 23_999].map((index) => samples[index])
    })
    expect(heard).toEqual([0.25 * 32_768, 32_767, -32_768, 0, 0])
  })

  test('a source that has ended is silence, as long as the context runs', async () => {
    const { length, last } = await chromium.page.evaluate(async () => {
      const { tools } = globalThis as unknown as { tools: Tools }
      const context = new OfflineAudioContext(1, 24_000, 24_000)
      const tone = new OscillatorNode(context)
      tone.start()
      tone.stop(0.5)
      const { samples } = await tools.hear(tone)
      return { length: samples.length, last: samples.findLastIndex((sample) => sample !== 0) }
    })
    expect({ length, last }).toEqual({ length: 24_000, last: expect.closeTo(12_000, -3) })
  })

  test('a microphone is heard; leaving the loop closes what was opened, and not the microphone', async () => {
    const result = await chromium.page.evaluate(async () => {
      const contexts: AudioContext[] = []
      const Original = AudioContext
      globalThis.AudioContext = class extends Original {
        constructor() {
          super()
          contexts.push(this)
        }
      }
      try {
        const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
        let pieces = 0
        for await (const bytes of audio.microphonePcm(microphone)) {
          pieces++
          // It beeps once a second.
          if (new Int16Array(bytes.buffer as ArrayBuffer).some((sample) => Math.abs(sample) > 1000)) break
        }
        const [context] = contexts
        if (context?.state === 'running')
          await new Promise((resolve) => context.addEventListener('statechange', resolve))
        return {
          pieces,
          states: contexts.map(({ state }) => state),
          track: microphone.getTracks()[0]?.readyState,
        }
      } finally {
        globalThis.AudioContext = Original
      }
    })
    expect(result).toEqual({ pieces: expect.any(Number), states: ['closed'], track: 'live' })
  })

  test('the loop ends with the track, also while the context is suspended', async () => {
    const result = await chromium.page.evaluate(async () => {
      const context = new AudioContext()
      const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
      const track = microphone.getAudioTracks()[0] as MediaStreamTrack
      const again = new MediaStream([track.clone()])
      let pieces = 0
      for await (const _ of audio.microphonePcm(microphone, { audioContext: context })) {
        if (++pieces === 2) track.stop()
      }
      let others = 0
      for await (const _ of audio.microphonePcm(again, { audioContext: context })) {
        if (++others > 1) continue
        await context.suspend()
        const [other] = again.getAudioTracks()
        other?.stop()
        // As where the device is gone: the page's own `stop` says nothing.
        other?.dispatchEvent(new Event('ended'))
      }
      const { state } = context
      await context.close()
      return { pieces, others, state }
    })
    expect(result.pieces).toBeGreaterThan(1)
    expect(result.others).toBeGreaterThan(0)
    expect(result.state).toBe('suspended')
  })

  test('an abort ends it at once, before and after the worklet is there, and disconnects', async () => {
    const result = await chromium.page.evaluate(async () => {
      const { tools } = globalThis as unknown as { tools: Tools }
      const context = new AudioContext()
      const tone = new ConstantSourceNode(context)
      let disconnected = 0
      const { disconnect } = tone
      tone.disconnect = (...args: unknown[]) => {
        disconnected++
        return Reflect.apply(disconnect, tone, args)
      }
      const attempt = async (signal: AbortSignal, onPiece = () => {}) => {
        for await (const _ of audio.microphonePcm(tone, { signal })) onPiece()
      }
      const before = await tools.failure(attempt(AbortSignal.abort('before')))
      const loading = new AbortController()
      const loaded = tools.failure(attempt(loading.signal))
      loading.abort('loading')
      const during = await loaded
      const untouched = disconnected
      const controller = new AbortController()
      const connected = tools.connected(tone)
      await context.suspend()
      // Resumes the context; then it stands still again, and nothing comes.
      const waiting = tools.failure(attempt(controller.signal))
      await connected
      await context.suspend()
      controller.abort('waiting')
      const after = await waiting
      await context.close()
      return { before, during, untouched, after, disconnected }
    })
    expect(result).toEqual({
      before: ' before',
      during: ' loading',
      untouched: 0,
      after: ' waiting',
      disconnected: 1,
    })
  })

  test('a node that its owner has disconnected, and a context closed while it loads, are no errors', async () => {
    const result = await chromium.page.evaluate(async () => {
      const { tools } = globalThis as unknown as { tools: Tools }
      const context = new AudioContext()
      const tone = new ConstantSourceNode(context)
      let listeners = 0
      const { addEventListener, removeEventListener } = context
      context.addEventListener = (...args: unknown[]) => {
        listeners++
        Reflect.apply(addEventListener, context, args)
      }
      context.removeEventListener = (...args: unknown[]) => {
        listeners--
        Reflect.apply(removeEventListener, context, args)
      }
      for await (const _ of audio.microphonePcm(tone)) {
        tone.disconnect()
        break
      }
      const listening = async () => {
        for await (const _ of audio.microphonePcm(tone)) {
          tone.disconnect()
          void context.close()
        }
      }
      const closed = await tools.failure(listening())
      const other = new AudioContext()
      const loading = async () => {
        for await (const _ of audio.microphonePcm(new GainNode(other)));
      }
      const loaded = tools.failure(loading())
      await other.close()
      return { closed, loaded: await loaded, listeners }
    })
    expect(result).toEqual({ closed: 'no error', loaded: 'no error', listeners: 0 })
  })

  test('what a slow loop has not read is kept up to maxBuffer, and then said to be too much', async () => {
    const { lengths, error } = await chromium.page.evaluate(async () => {
      const { tools } = globalThis as unknown as { tools: Tools }
      const context = new OfflineAudioContext(1, 24_000, 24_000)
      const tone = new OscillatorNode(context)
      tone.start()
      const lengths: number[] = []
      const rendered = tools.connected(tone).then(() => context.startRendering())
      const error = await tools.failure(
        (async () => {
          for await (const bytes of audio.microphonePcm(tone, { interval: 100, maxBuffer: 300 })) {
            lengths.push(bytes.length)
            await rendered
            await new Promise((resolve) => setTimeout(resolve))
          }
        })(),
      )
      return { lengths, error }
    })
    expect(error).toBe('OpenAIError microphonePcm: more than 300 ms wait to be read (maxBuffer)')
    expect(lengths.length).toBeGreaterThanOrEqual(3)
    expect(lengths.length).toBeLessThanOrEqual(4)
  })

  test('errors name what is wrong', async () => {
    const errors = await chromium.page.evaluate(async () => {
      const { tools } = globalThis as unknown as { tools: Tools }
      const first = (...args: Parameters<typeof audio.microphonePcm>) =>
        tools.failure(
          audio
            .microphonePcm(...args)
            [Symbol.asyncIterator]()
            .next(),
        )
      const context = new AudioContext()
      const node = new GainNode(context)
      const errors = [
        await first(new MediaStream()),
        await first(node, { sampleRate: 0 }),
        await first(node, { workletURL: '/nowhere.js' }),
      ]
      await context.close()
      return [...errors, await first(node)]
    })
    expect(errors).toEqual([
      'OpenAIError microphonePcm: source has no audio track',
      'OpenAIError microphonePcm: sampleRate must be a whole number of samples per second',
      "OpenAIError microphonePcm: the worklet can't be loaded: does workletURL lead to microphoneProcessor?",
      'OpenAIError microphonePcm: the audioContext is closed',
    ])
  })
})

test.runIf(programs.chromium)(
  "under script-src 'self' it takes a file in place of the blob:",
  async () => {
    const { page, close } = await openAudioPage("script-src 'self'")
    try {
      const { blob, bytes } = await page.evaluate(async () => {
        const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
        const first = (options?: import('@oaix/audio').MicrophonePcmOptions) =>
          audio.microphonePcm(microphone, options)[Symbol.asyncIterator]()
        const blob = await first()
          .next()
          .catch((error) => `${error.name} ${error.message}`)
        const loop = first({ workletURL: '/microphone.js' })
        const { value } = await loop.next()
        await loop.return?.()
        return { blob, bytes: value?.length }
      })
      expect(blob).toBe(
        "OpenAIError microphonePcm: the worklet can't be loaded: with a Content-Security-Policy, give a workletURL",
      )
      expect(bytes).toBeGreaterThan(2300)
    } finally {
      await close()
    }
  },
  30_000,
)

test('without AudioWorklet it says what the page needs', async () => {
  const context = Object.assign(new EventTarget(), { state: 'running', sampleRate: 48_000 })
  const node = { context } as unknown as AudioNode
  await expect(microphonePcm(node)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    name: 'OpenAIError',
    message: 'microphonePcm: no AudioWorklet here: the page needs https, or localhost',
  })
})

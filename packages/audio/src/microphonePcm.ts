import { leavable, OpenAIError, untilAborted } from '@oaix/core'
import { makeResampler } from './makeResampler.ts'
import { microphoneProcessor } from './microphoneProcessor.ts'

export interface MicrophonePcmOptions {
  /** Runs the microphone. @default that of an `AudioNode`, else one of its own, closed at the end */
  readonly audioContext?: BaseAudioContext | undefined
  /** Ends the loop with the reason. */
  readonly signal?: AbortSignal | undefined
  /** Samples per second of the result. @default 24000 */
  readonly sampleRate?: number | undefined
  /** Milliseconds of sound in a piece. @default 50 */
  readonly interval?: number | undefined
  /** Milliseconds of sound that may wait for the loop; more ends it with an `OpenAIError`. @default 30000 */
  readonly maxBuffer?: number | undefined
  /** Where the page has `microphoneProcessor` as a file. @default a `blob:` of it */
  readonly workletURL?: string | URL | undefined
}

/**
 * What a microphone, or a node of an audio graph, hears, as raw audio for a realtime session: 16 bits, little-endian,
 * mono, its channels mixed. It listens from the first step of the loop on, and leaving the loop disconnects all; the
 * stream's tracks are left to the caller.
 *
 * The loop ends with the tracks of the stream, or when the context is closed. It throws the reason of the signal, and
 * an `OpenAIError` where the worklet can't be loaded or more than `maxBuffer` waits, once that has been read.
 *
 * @example
 * const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
 * for await (const bytes of microphonePcm(microphone, { signal })) {
 *   connection.send({ type: 'input_audio_buffer.append', audio: btoa(String.fromCharCode(...bytes)) })
 * }
 */
export function microphonePcm(
  source: MediaStream | AudioNode,
  options: MicrophonePcmOptions = {},
): AsyncIterable<Uint8Array> {
  return leavable((signal) => listen(source, options, signal), options)
}

async function* listen(
  source: MediaStream | AudioNode,
  { audioContext, sampleRate = 24_000, interval = 50, maxBuffer = 30_000, workletURL }: MicrophonePcmOptions,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  if (!(Number.isInteger(sampleRate) && sampleRate > 0))
    throw new OpenAIError('microphonePcm: sampleRate must be a whole number of samples per second')
  const tracks = 'getAudioTracks' in source ? source.getAudioTracks() : undefined
  if (tracks?.length === 0) throw new OpenAIError('microphonePcm: source has no audio track')
  const own = audioContext || !tracks ? undefined : new AudioContext()
  const context = audioContext ?? own ?? (source as AudioNode).context
  if (context.state === 'closed') throw new OpenAIError('microphonePcm: the audioContext is closed')
  const rate = Math.round(context.sampleRate)

  const queue: Float32Array[] = []
  let isOver = false
  let failure: OpenAIError | undefined
  let onChange = () => {}
  const end = (error?: OpenAIError) => {
    isOver = true
    failure ??= error
    onChange()
  }
  const hasEnded = () => tracks?.every(({ readyState }) => readyState === 'ended')
  // With a context that stands still no block would come that shows it.
  const checkState = () => {
    if (context.state === 'closed' || (context.state !== 'running' && hasEnded())) end()
  }

  let input: AudioNode | undefined
  let worklet: AudioWorkletNode | undefined
  const disconnect = () => {
    if (!worklet) return
    worklet.port.onmessage = null
    worklet.disconnect()
    try {
      input?.disconnect(worklet)
    } catch {
      // The caller has disconnected its node before.
    }
    worklet = undefined
  }

  context.addEventListener('statechange', checkState)
  for (const track of tracks ?? []) track.addEventListener('ended', checkState)
  try {
    await untilAborted(loadProcessor(context, workletURL), signal)
    checkState()
    if (isOver) return
    if (context.state !== 'running') (context as AudioContext).resume?.().catch(() => {})
    input = tracks
      ? (context as AudioContext).createMediaStreamSource(source as MediaStream)
      : (source as AudioNode)
    worklet = new AudioWorkletNode(context, 'oaix-microphone', {
      channelCount: 1,
      channelCountMode: 'explicit',
      processorOptions: { size: Math.max(1, Math.round((rate * interval) / 1000)) },
    })
    worklet.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
      if (queue.length * interval >= maxBuffer)
        end(new OpenAIError(`microphonePcm: more than ${maxBuffer} ms wait to be read (maxBuffer)`))
      else queue.push(data)
      // A track that the page itself stops has no event.
      if (hasEnded()) end()
      onChange()
      if (isOver) disconnect()
    }
    input.connect(worklet)
    // It is silent; but what leads nowhere need not run.
    worklet.connect(context.destination)
    checkState()

    const resample = makeResampler(rate, sampleRate)
    for (;;) {
      const samples = queue.shift() ?? (isOver ? undefined : null)
      if (samples === null) {
        const changed = new Promise<void>((resolve) => {
          onChange = resolve
        })
        await untilAborted(changed, signal)
        continue
      }
      const bytes = encode(resample(samples))
      if (bytes.length > 0) yield bytes
      if (!samples) break
    }
    if (failure) throw failure
  } finally {
    disconnect()
    context.removeEventListener('statechange', checkState)
    for (const track of tracks ?? []) track.removeEventListener('ended', checkState)
    if (own && own.state !== 'closed') await own.close()
  }
}

async function loadProcessor(context: BaseAudioContext, workletURL: string | URL | undefined): Promise<void> {
  if (!context.audioWorklet)
    throw new OpenAIError('microphonePcm: no AudioWorklet here: the page needs https, or localhost')
  const blob = new Blob([microphoneProcessor], { type: 'text/javascript' })
  const url = `${workletURL ?? URL.createObjectURL(blob)}`
  try {
    await context.audioWorklet.addModule(url)
  } catch (cause) {
    if (context.state === 'closed') return
    const hint = workletURL
      ? 'does workletURL lead to microphoneProcessor?'
      : 'with a Content-Security-Policy, give a workletURL'
    throw new OpenAIError(`microphonePcm: the worklet can't be loaded: ${hint}`, { cause })
  } finally {
    if (!workletURL) URL.revokeObjectURL(url)
  }
}

function encode(samples: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * samples.length))
  samples.forEach((sample, index) => {
    view.setInt16(2 * index, Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))), true)
  })
  return new Uint8Array(view.buffer)
}

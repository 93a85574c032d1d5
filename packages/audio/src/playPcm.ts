import { OpenAIError, untilAborted } from '@oaix/core'
import { makeResampler } from './makeResampler.ts'
import { readBytes } from './readBytes.ts'
import type { AudioSource } from './types/AudioSource.ts'

export interface PlayPcmOptions {
  /** Samples per second of the source. @default 24000 */
  readonly sampleRate?: number | undefined
  /** Silence at once: the source is left, and the promise rejects with the reason. */
  readonly signal?: AbortSignal | undefined
  /** Where the sound goes, such as a gain or an analyser. @default audioContext.destination */
  readonly destination?: AudioNode | undefined
  /** Milliseconds between the first audio and its sound, and again after a source that was late. @default 100 */
  readonly lead?: number | undefined
  /** Milliseconds that may be scheduled, at least `lead` and a second; then the source has to wait. @default 5000 */
  readonly maxAhead?: number | undefined
  /** Called once the first sample has its place: seconds on the clock of the context. */
  readonly onStart?: ((time: number) => void) | undefined
}

/** Seconds: a piece smaller than this waits for more, and one with less time left until its turn is late. */
const least = 0.02

/** Seconds that become one buffer. */
const most = 0.5

/**
 * Plays raw audio, 16 bits, little-endian, mono, while it arrives, without gaps and without clicks at any rate of the
 * context. Resolves when the last sample has been played.
 *
 * Rejects with the error of the source, once what had arrived has been played, with the reason of the signal, and with
 * an `OpenAIError` for a source that is no such audio and for a context that is closed. One that a page may not start
 * without a click is resumed; where that is not allowed yet, it waits until the context runs.
 *
 * @example
 * const speech = await createSpeech(client, { model, voice: 'coral', input: 'Hello!', response_format: 'pcm' })
 * await playPcm(speech, audioContext, { signal })
 */
export async function playPcm(
  source: AudioSource,
  audioContext: BaseAudioContext,
  options: PlayPcmOptions = {},
): Promise<void> {
  const { sampleRate = 24_000, signal, destination, lead = 100, maxAhead = 5000, onStart } = options
  if (!(Number.isInteger(sampleRate) && sampleRate > 0))
    throw new OpenAIError('playPcm: sampleRate must be a whole number of samples per second')
  if (/^audio\/(?!pcm|l16)/i.test((source as Response).headers?.get('content-type') ?? ''))
    throw new OpenAIError("playPcm: source is compressed or has a header: ask for response_format: 'pcm'")

  const stop = new AbortController()
  const playing = new Set<AudioBufferSourceNode>()
  const rate = Math.round(audioContext.sampleRate)
  // With less than two buffers after the lead, the next one would come when the last has ended.
  const ahead = Math.max(maxAhead, lead + 2000 * most)
  const resample = makeResampler(sampleRate, rate)
  /** The frame of the context up to which there is sound. */
  let end = 0
  let hasStarted = false
  let onEnded = () => {}

  const abort = () => stop.abort(signal?.reason)
  const checkState = () => {
    if (audioContext.state === 'closed') stop.abort(new OpenAIError('playPcm: the audioContext is closed'))
  }

  function play(samples: Float32Array): void {
    if (samples.length === 0) return
    const now = audioContext.currentTime
    if (end < (now + least) * rate) end = Math.max(end, Math.ceil((now + lead / 1000) * rate))
    // At the rate of the context and at a whole frame nothing is left for it to interpolate.
    const buffer = audioContext.createBuffer(1, samples.length, rate)
    buffer.getChannelData(0).set(samples)
    const node = audioContext.createBufferSource()
    node.buffer = buffer
    node.connect(destination ?? audioContext.destination)
    node.onended = () => {
      playing.delete(node)
      node.disconnect()
      onEnded()
    }
    node.start(end / rate)
    playing.add(node)
    if (!hasStarted) onStart?.(end / rate)
    hasStarted = true
    end += samples.length
  }

  /** Waits until no more than this is left to be played. */
  async function playedTo(milliseconds: number): Promise<void> {
    while (playing.size > 0 && end / rate - audioContext.currentTime > milliseconds / 1000) {
      const ended = new Promise<void>((resolve) => {
        onEnded = resolve
      })
      await untilAborted(ended, stop.signal)
    }
  }

  const iterator = readBytes(source)
  let isDone = false
  signal?.addEventListener('abort', abort)
  audioContext.addEventListener('statechange', checkState)
  try {
    checkState()
    if (signal?.aborted) abort()
    stop.signal.throwIfAborted()
    // Refused until the page has been clicked, and by offline contexts.
    if (audioContext.state !== 'running') (audioContext as AudioContext).resume?.().catch(() => {})

    let failure: { error: unknown } | undefined
    let rest = new Uint8Array()
    while (!isDone && !failure) {
      try {
        const { done, value } = await untilAborted(iterator.next(), stop.signal)
        isDone = done === true
        rest = join(rest, value)
      } catch (error) {
        stop.signal.throwIfAborted()
        failure = { error }
      }
      // An odd byte is half a sample, and waits for the other one.
      const enough = isDone || failure ? 2 : Math.max(2, least * sampleRate * 2)
      while (rest.length >= enough) {
        const length = Math.min(rest.length & ~1, Math.ceil(most * sampleRate) * 2)
        play(resample(decode(rest.subarray(0, length))))
        rest = rest.subarray(length)
        await playedTo(ahead)
      }
    }
    play(resample())
    await playedTo(-Infinity)
    if (failure) throw failure.error
  } finally {
    signal?.removeEventListener('abort', abort)
    audioContext.removeEventListener('statechange', checkState)
    // Not awaited: the source may be stuck, which is no reason to wait.
    if (!isDone) iterator.return?.().catch(() => {})
    for (const node of playing) {
      node.onended = null
      node.stop()
      node.disconnect()
    }
  }
}

function join(before: Uint8Array, after: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  if (after && !ArrayBuffer.isView(after))
    throw new OpenAIError('playPcm: source yields something else than bytes')
  const bytes = new Uint8Array(before.length + (after?.length ?? 0))
  bytes.set(before)
  if (after) bytes.set(after, before.length)
  return bytes
}

function decode(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Float32Array.from(
    { length: bytes.length / 2 },
    (_, index) => view.getInt16(2 * index, true) / 32_768,
  )
}

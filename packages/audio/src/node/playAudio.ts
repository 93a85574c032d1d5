import type { Writable } from 'node:stream'
import { untilAborted } from '@oaix/core'
import { readBytes } from '../readBytes.ts'
import type { AudioSource } from '../types/AudioSource.ts'
import { programFailed } from './programFailed.ts'
import { startProgram } from './startProgram.ts'

export interface PlayAudioOptions {
  /** `pcm` is raw: 16 bits, little-endian, mono. @default what the bytes themselves say: mp3, wav, opus, aac, flac … */
  readonly format?: 'pcm' | undefined
  /** Samples per second of `pcm`. @default 24000 */
  readonly sampleRate?: number | undefined
  /** Silence at once: the source is left, and the promise rejects with the reason. */
  readonly signal?: AbortSignal | undefined
  /** The path of ffplay. @default 'ffplay' */
  readonly command?: string | undefined
}

/**
 * Plays audio through ffplay, a program of FFmpeg, while it arrives, and resolves when it has been played.
 *
 * Rejects with the error of the source, once what had arrived has been played, with the reason of the signal, and with
 * an `OpenAIError` where ffplay is missing or can't play it, with what it says.
 *
 * @example
 * const speech = await createSpeech(client, { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello!' })
 * await playAudio(speech)
 */
export async function playAudio(
  source: AudioSource | ArrayBuffer | ArrayBufferView<ArrayBufferLike>,
  options: PlayAudioOptions = {},
): Promise<void> {
  const { format, sampleRate = 24_000, signal, command = 'ffplay' } = options
  const isRaw = source instanceof ArrayBuffer || ArrayBuffer.isView(source)
  const iterator = readBytes(isRaw ? new Blob([source as BlobPart]) : source)
  // Aborted by the caller, or when the program has ended.
  const stop = new AbortController()
  const abort = () => stop.abort(signal?.reason)
  let isDone = false
  signal?.addEventListener('abort', abort)
  try {
    signal?.throwIfAborted()
    // Mono is what ffplay takes raw audio for; the option that says so has changed its name. There is nothing to find
    // out about it by reading seconds of it first.
    const input = format === 'pcm' ? ['-f', 's16le', '-sample_rate', `${sampleRate}`, '-probesize', '32'] : []
    const args = ['-nodisp', '-autoexit', '-nostats', '-loglevel', 'level+error', ...input, '-i', 'pipe:0']
    const { child, ended } = startProgram('playAudio', command, args, ['pipe', 'ignore', 'pipe'])
    stop.signal.addEventListener('abort', () => child.kill('SIGKILL'))
    const end = () => stop.abort()
    ended.then(end, end)
    // What it leaves unread is its own affair: how it ended tells whether that is an error.
    child.stdin?.on('error', () => {})

    let failure: { error: unknown } | undefined
    let isTaken = true
    while (!isDone && !failure && isTaken && !stop.signal.aborted) {
      try {
        const { done, value } = await untilAborted(iterator.next(), stop.signal)
        isDone = done === true
        if (value) isTaken = await untilAborted(write(child.stdin, value), stop.signal)
      } catch (error) {
        if (!stop.signal.aborted) failure = { error }
      }
    }
    child.stdin?.end()
    const { code, complaints } = await untilAborted(ended, signal)
    // What is cut short may be no audio either: the cause is the source.
    if (failure) throw failure.error
    // It ends with 0 as well where it can't play anything. Lines of its libraries, as of a damaged frame, name those.
    if (code !== 0 || /^\[(?:error|fatal)\]/m.test(complaints))
      throw programFailed('playAudio', command, code, complaints)
  } finally {
    signal?.removeEventListener('abort', abort)
    if (!isDone) iterator.return?.().catch(() => {})
  }
}

/** Resolves once the program has taken the bytes, to whether it takes more. */
function write(stdin: Writable | null, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    stdin?.write(bytes, (error) => resolve(!error))
  })
}

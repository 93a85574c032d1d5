import process from 'node:process'
import { OpenAIError } from '@oaix/core'
import { programFailed } from './programFailed.ts'
import { startProgram } from './startProgram.ts'

export interface RecordAudioOptions {
  /** Milliseconds after which the recording ends by itself. @default until `stop` */
  readonly duration?: number | undefined
  /** Ends the recording and drops it: the loop and `file` reject with the reason. */
  readonly signal?: AbortSignal | undefined
  /** The microphone, by the name that the system has for it; Windows needs one. @default the system's own choice */
  readonly device?: string | undefined
  /** Arguments of ffmpeg that replace the microphone, such as `['-f', 'pulse', '-i', 'default']`. */
  readonly input?: readonly string[] | undefined
  /** Samples per second. @default 24000 */
  readonly sampleRate?: number | undefined
  /** Milliseconds of sound that may wait to be read; more is an `OpenAIError`. @default 500000, about 25 MB */
  readonly maxBuffer?: number | undefined
  /** The path of ffmpeg. @default 'ffmpeg' */
  readonly command?: string | undefined
}

/** A recording that is under way: a loop over it yields raw audio, 16 bits, little-endian, mono. */
export interface Recording extends AsyncIterable<Uint8Array> {
  /** Ends the recording well: what was heard until now can still be read. */
  readonly stop: () => void
  /** Resolves, at the end of the recording, to a WAV file of all that no loop has read. */
  readonly file: () => Promise<File>
}

/**
 * Records the microphone through ffmpeg, a program of FFmpeg, from now on. Leaving the loop over it ends the recording, and
 * drops what it has not read.
 *
 * What goes wrong, rejects in the loop and in `file`: the reason of the signal, and an `OpenAIError` where ffmpeg is
 * missing or fails, with what it says, or where more than `maxBuffer` waits. A signal that has been aborted before, and
 * Windows without a `device`, throw at once.
 *
 * @example
 * const recording = recordAudio({ duration: 5000 })
 * const { text } = await createTranscription(client, { model: 'gpt-4o-transcribe', file: await recording.file() })
 */
export function recordAudio(options: RecordAudioOptions = {}): Recording {
  const { duration, signal, sampleRate = 24_000, maxBuffer = 500_000, command = 'ffmpeg' } = options
  const bytesPerSecond = 2 * sampleRate
  let queue: Uint8Array<ArrayBuffer>[] = []
  let waiting = 0
  let rest = new Uint8Array()
  let isOver = false
  let isStopped = false
  let failure: { error: unknown } | undefined
  /** A loop and `file` may wait for the next piece at the same time. */
  const waiters: (() => void)[] = []
  const wake = () => {
    for (const resolve of waiters.splice(0)) resolve()
  }

  signal?.throwIfAborted()
  const { child, ended } = startProgram(
    'recordAudio',
    command,
    [
      ...['-hide_banner', '-nostdin', '-loglevel', 'error'],
      ...(options.input ?? microphone(options.device)),
      ...(duration === undefined ? [] : ['-t', `${duration / 1000}`]),
      ...['-vn', '-ac', '1', '-ar', `${sampleRate}`, '-f', 's16le', '-flush_packets', '1', 'pipe:1'],
    ],
    ['ignore', 'pipe', 'pipe'],
  )

  const end = (failed?: { error: unknown }) => {
    if (isOver) return
    isOver = true
    failure = failed
    signal?.removeEventListener('abort', abort)
    child.kill('SIGKILL')
    wake()
  }
  const abort = () => {
    queue = []
    end({ error: signal?.reason })
  }
  signal?.addEventListener('abort', abort)

  child.stdout?.on('data', (chunk: Uint8Array) => {
    if (isOver) return
    const length = (rest.length + chunk.length) & ~1
    const bytes = new Uint8Array(rest.length + chunk.length)
    bytes.set(rest)
    bytes.set(chunk, rest.length)
    // An odd byte is half a sample, and waits for the other one.
    rest = bytes.slice(length)
    queue.push(bytes.subarray(0, length))
    waiting += length
    if (waiting > (maxBuffer / 1000) * bytesPerSecond)
      end({ error: new OpenAIError(`recordAudio: more than ${maxBuffer} ms wait to be read (maxBuffer)`) })
    wake()
  })
  ended.then(
    ({ code, complaints }) => {
      const isWell = code === 0 || isStopped
      end(isWell ? undefined : { error: programFailed('recordAudio', command, code, complaints) })
    },
    (error) => end({ error }),
  )

  async function* read(): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
    for (;;) {
      const bytes = queue.shift()
      if (bytes) {
        waiting -= bytes.length
        yield bytes
      } else if (isOver) {
        if (failure) throw failure.error
        return
      } else {
        await new Promise<void>((resolve) => {
          waiters.push(resolve)
        })
      }
    }
  }

  async function readFile(): Promise<File> {
    const parts: Uint8Array<ArrayBuffer>[] = []
    for await (const bytes of read()) parts.push(bytes)
    const length = parts.reduce((sum, bytes) => sum + bytes.length, 0)
    return new File([wavHeader(length, sampleRate), ...parts], 'audio.wav', { type: 'audio/wav' })
  }
  let file: Promise<File> | undefined

  return {
    stop() {
      isStopped = true
      // It hands over what it still has, unless it is stuck.
      child.kill('SIGTERM')
      const timer = setTimeout(end, 2000)
      ended.then(
        () => clearTimeout(timer),
        () => clearTimeout(timer),
      )
    },
    file() {
      file ??= readFile()
      return file
    },
    [Symbol.asyncIterator]() {
      const items = read()
      return {
        next: () => items.next(),
        async return() {
          queue = []
          end()
          return { done: true, value: undefined }
        },
      }
    },
  }
}

function microphone(device: string | undefined): string[] {
  const { platform } = process
  if (platform === 'darwin') return ['-f', 'avfoundation', '-i', `:${device ?? 'default'}`]
  if (platform !== 'win32') return ['-f', 'alsa', '-i', device ?? 'default']
  if (device) return ['-f', 'dshow', '-i', `audio=${device}`]
  throw new OpenAIError('recordAudio: Windows needs a device: ffmpeg -list_devices true -f dshow -i dummy')
}

/** The size that ffmpeg can't know before the end is in it, which not every reader does without. */
function wavHeader(length: number, sampleRate: number): DataView<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(44))
  const text = (offset: number, name: string) => {
    for (let index = 0; index < 4; index++) view.setUint8(offset + index, name.charCodeAt(index))
  }
  text(0, 'RIFF')
  view.setUint32(4, 36 + length, true)
  text(8, 'WAVE')
  text(12, 'fmt ')
  view.setUint32(16, 16, true)
  // Raw samples, one channel.
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, 2 * sampleRate, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, length, true)
  return view
}

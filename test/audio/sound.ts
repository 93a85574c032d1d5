import { spawnSync } from 'node:child_process'
import { programs } from '../../scripts/programs.mjs'

/** A sine in a file of this format, such as `-f mp3`. */
export function sine(frequency: number, seconds: number, ...format: string[]): Uint8Array<ArrayBuffer> {
  const input = ['-f', 'lavfi', '-i', `sine=frequency=${frequency}:duration=${seconds}`]
  return run([...input, ...format, 'pipe:1'])
}

/** What ffmpeg reads in a file, as samples at 24 kHz. */
export function samplesOf(bytes: Uint8Array, ...format: string[]): Int16Array {
  return new Int16Array(
    run([...format, '-i', 'pipe:0', '-f', 's16le', '-ar', '24000', '-ac', '1', 'pipe:1'], bytes).buffer,
  )
}

function run(args: string[], input?: Uint8Array): Uint8Array<ArrayBuffer> {
  const options = { input, maxBuffer: 1e8 }
  const { status, stdout, stderr } = spawnSync(`${programs.ffmpeg}`, ['-v', 'error', ...args], options)
  if (status !== 0) throw new Error(`${stderr}`)
  return new Uint8Array(stdout)
}

/** The frequency of a sine at 24 kHz, by the times that it rises through zero; `NaN` for silence. */
export function frequencyOf(samples: Int16Array): number {
  const rises = [...samples.keys()].filter(
    (index) => index > 0 && (samples[index - 1] ?? 0) < 0 && (samples[index] ?? 0) >= 0,
  )
  return ((rises.length - 1) * 24_000) / ((rises.at(-1) ?? Number.NaN) - (rises[0] ?? Number.NaN))
}

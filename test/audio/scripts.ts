import { writeFileSync } from 'node:fs'

/** A program of a few lines, to stand in for one of FFmpeg: its path. */
export function writeScript(file: string, code: string): string {
  writeFileSync(file, `#!${process.execPath}\n${code}`, { mode: 0o755 })
  return file
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

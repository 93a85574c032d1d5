import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import process from 'node:process'
import { OpenAIError } from '@oaix/core'

export interface Program {
  readonly child: ChildProcess
  /** How it ended, once its output has been read; rejects with an `OpenAIError` where it could not be started. */
  readonly ended: Promise<{ code: number | null; complaints: string }>
}

/** Starts a program, without a shell, keeps the last lines of what it complains about, and ends it with this process. */
export function startProgram(caller: string, command: string, args: string[], stdio: StdioOptions): Program {
  const child = spawn(command, args, { stdio, windowsHide: true })
  let complaints = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2000)
  })
  const ended: Program['ended'] = new Promise((resolve, reject) => {
    child.on('close', (code) => resolve({ code, complaints }))
    child.on('error', (cause: Error & { code?: string }) => {
      // One that runs may still fail to be killed; it is not ended by that.
      if (child.pid !== undefined) return
      const reason =
        cause.code === 'ENOENT' ? 'is not found: install FFmpeg, or give its path as command' : cause.message
      reject(new OpenAIError(`${caller}: ${command} ${reason}`, { cause }))
    })
  })
  // Else ffplay would go on with all that it has been given.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const forget = () => process.off('exit', kill)
  ended.then(forget, forget)
  return { child, ended }
}

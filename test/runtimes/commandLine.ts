import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { root } from '../../scripts/workspace.mjs'
import { limit, type Outcome } from './outcome.ts'

/** Runs the program as a process of its own, which has to end by itself. */
export async function runCommand(path: string, args: string[]): Promise<Outcome> {
  const home = mkdtempSync(join(tmpdir(), 'oaix-home-'))
  const child = spawn(path, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nothing else of the environment: no proxies, no options for Node.
    env: { PATH: process.env.PATH, HOME: home, DENO_DIR: home, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), limit)
  try {
    const [output, complaints, [code, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ])
    const line = output.trimEnd().split('\n').pop() ?? ''
    return {
      report: line.startsWith('{') ? JSON.parse(line) : undefined,
      end: signal ? `${signal}, perhaps after ${limit} ms` : `exit ${code}`,
      complaints,
    }
  } finally {
    clearTimeout(timer)
    rmSync(home, { recursive: true, force: true })
  }
}

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './workspace.mjs'

const separator = process.platform === 'win32' ? ';' : ':'
const path = (process.env.PATH ?? '').split(separator)

/** The tools of the workspace first, its own Node among them. */
const toolsPath = [join(root, 'node_modules', '.bin'), ...path].join(separator)

/** For npm, which must not run on a Node that it is about to delete. */
export const systemPath = path
  .filter((folder) => !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder))
  .join(separator)

/**
 * Runs a command at the root, its output collected unless `stdio` says otherwise. Never rejects.
 * @param {string} command
 * @param {string[]} args
 * @param {{ PATH?: string, stdio?: 'pipe' | 'inherit', env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run(command, args, { PATH = toolsPath, stdio = 'pipe', env = {} } = {}) {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env, PATH },
      stdio: ['ignore', stdio, stdio],
      // npm and the tools are .cmd files there.
      shell: process.platform === 'win32',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    /** @param {number} code */
    const end = (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 })
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}

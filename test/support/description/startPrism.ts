import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Prism {
  baseURL: string
  stop: () => Promise<void>
}

/** Starts Prism, a server that answers as an OpenAPI description says, and refuses requests that it does not allow. */
export async function startPrism(description: string): Promise<Prism> {
  const folder = mkdtempSync(join(tmpdir(), 'oaix-prism-'))
  const file = join(folder, 'openapi.json')
  writeFileSync(file, description)
  const port = await freePort()
  const cli = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'))
  const prism = spawn(process.execPath, [cli, 'mock', '--port', `${port}`, file], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text
      if (output.includes('Prism is listening')) resolve()
    }
    prism.stdout.on('data', read)
    prism.stderr.on('data', read)
    prism.on('exit', (code) => reject(new Error(`Prism ended with ${code}: ${output}`)))
  })
  return {
    baseURL: `http://127.0.0.1:${port}`,
    async stop() {
      prism.removeAllListeners('exit')
      prism.kill()
      await once(prism, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

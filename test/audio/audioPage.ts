import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { microphoneProcessor } from '@oaix/audio'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { root } from '../../scripts/workspace.mjs'
import { launchChromium } from '../support/chromium.ts'

export interface AudioPage {
  page: Page
  close: () => Promise<void>
}

/** A page in Chromium that has `@oaix/audio` as `audio`, with a microphone that beeps, and sounds without a click. */
export async function openAudioPage(csp?: string): Promise<AudioPage> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '@oaix/audio'`, resolveDir: root },
    conditions: ['@oaix/source'],
    bundle: true,
    format: 'iife',
    globalName: 'audio',
    target: 'es2022',
    write: false,
  })
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html', '<!doctype html><title>Audio</title><script src="/audio.js"></script>'],
    '/audio.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/microphone.js': ['text/javascript', microphoneProcessor],
  }
  const server = createServer(({ url }, response) => {
    const [type, text] = files[`${url}`] ?? []
    if (type) response.setHeader('content-type', type)
    if (csp) response.setHeader('content-security-policy', csp)
    response.writeHead(type ? 200 : 404).end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = await launchChromium([
    '--autoplay-policy=no-user-gesture-required',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ])
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return {
    page,
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launch } from 'puppeteer-core'
import { launchChromium } from '../support/chromium.ts'
import type { Report } from './checks.ts'
import { limited, type Outcome } from './outcome.ts'

const readReport = () => (globalThis as { report?: Promise<Report> }).report

/** What both drivers have in common. */
interface Page {
  on(event: 'pageerror', listener: (error: unknown) => void): unknown
  goto(url: string): Promise<unknown>
  evaluate(body: typeof readReport): Promise<Report | undefined>
}

/** Runs the bundle in a page of Chromium. */
export async function runChromium(file: string, server: string): Promise<Outcome> {
  const browser = await launchChromium()
  try {
    return await runPage(await browser.newPage(), file, server)
  } finally {
    await browser.close()
  }
}

/** Runs the bundle in a page of Firefox. */
export async function runFirefox(path: string, file: string, server: string): Promise<Outcome> {
  const browser = await launch({ browser: 'firefox', executablePath: path, headless: true })
  try {
    return await runPage(await browser.newPage(), file, server)
  } finally {
    await browser.close()
  }
}

async function runPage(page: Page, file: string, server: string): Promise<Outcome> {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${error}`))
  return withPage(file, server, async (url) => {
    await page.goto(url)
    const report = await limited(page.evaluate(readReport))
    return { report, end: 'exit 0', complaints: complaints.join('\n') }
  })
}

/** Serves a page with the bundle, from another origin than the API, and with no more rights than it needs. */
async function withPage<T>(file: string, server: string, body: (url: string) => Promise<T>): Promise<T> {
  const api = new URL(server).origin
  const policy = `default-src 'none'; img-src data:; script-src 'self'; connect-src ${api} ${api.replace('http', 'ws')}`
  const pages = createServer((request, response) => {
    response.setHeader('content-security-policy', policy)
    if (request.url === '/page.mjs') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(readFileSync(file))
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(
        '<!doctype html><title>oaix</title><link rel="icon" href="data:,"><script type="module" src="/page.mjs"></script>',
      )
    }
  })
  pages.listen(0, '127.0.0.1')
  await once(pages, 'listening')
  try {
    const { port } = pages.address() as AddressInfo
    return await body(`http://127.0.0.1:${port}/?server=${encodeURIComponent(server)}`)
  } finally {
    pages.close()
    pages.closeAllConnections()
  }
}

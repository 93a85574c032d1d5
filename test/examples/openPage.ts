import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** What a page has told of itself, by a script that runs before its own. */
interface Told {
  /** Texts for those who listen, in order. */
  announced: string[]
  /** Lengths of the text of answers, as they changed. */
  lengths: number[]
  /** Sources of images, as they changed. */
  images: number[]
  /** What stood beside the progress bar. */
  progress: string[]
  violations: string[]
  /** Seconds of sound that were scheduled, its loudest sample, and how many pieces were cut off. */
  sound: { seconds: number; loudest: number; cut: number; contexts: AudioContext[] }
}

declare global {
  interface Window {
    told: Told
  }
}

function watch(): void {
  const told: Told = {
    announced: [],
    lengths: [],
    images: [],
    progress: [],
    violations: [],
    sound: { seconds: 0, loudest: 0, cut: 0, contexts: [] },
  }
  window.told = told
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    told.violations.push(`${violatedDirective} ${blockedURI}`)
  })
  new MutationObserver((records) => {
    for (const { target, type } of records) {
      const element = target instanceof Element ? target : target.parentElement
      if (!element) continue
      if (element.id === 'announcer') told.announced.push(element.textContent)
      if (element.id === 'file-state') told.progress.push(element.textContent)
      if (element.matches('.answer .text')) told.lengths.push(element.textContent.length)
      if (type === 'attributes' && element instanceof HTMLImageElement) told.images.push(element.src.length)
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['src'],
  })

  const { AudioContext } = window
  window.AudioContext = class extends AudioContext {
    constructor() {
      super()
      told.sound.contexts.push(this)
    }
  }
  const { start, stop } = AudioBufferSourceNode.prototype
  AudioBufferSourceNode.prototype.start = function (...args) {
    const { buffer } = this
    told.sound.seconds += buffer?.duration ?? 0
    for (const sample of buffer?.getChannelData(0) ?? []) {
      told.sound.loudest = Math.max(told.sound.loudest, Math.abs(sample))
    }
    start.apply(this, args)
  }
  AudioBufferSourceNode.prototype.stop = function (...args) {
    told.sound.cut += 1
    stop.apply(this, args)
  }
}

/** Everything that servers have sent to pages: headers and bodies. */
export const received: string[] = []

export interface Opened {
  page: Page
  /** Errors of the page and of its console. */
  errors: string[]
}

/** Opens the app in a window of its own. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const errors: string[] = []
  const bodies: Promise<unknown>[] = []
  page.on('pageerror', (error) => errors.push(`${error.stack}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text())
  })
  page.on('response', (response) => {
    received.push(JSON.stringify(response.headers()))
    bodies.push(
      response.text().then(
        (text) => received.push(text),
        // One that was broken off has no whole body.
        () => {},
      ),
    )
  })
  onTestFinished(async () => {
    await context.close()
    await Promise.all(bodies)
  })
  await page.addInitScript(watch)
  await page.goto(url)
  await page.waitForFunction(() => document.querySelector('#size')?.textContent)
  return { page, errors }
}

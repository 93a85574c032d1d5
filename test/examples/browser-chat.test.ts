import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text as readText } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startApp } from '../../examples/browser-chat/server.mjs'
import { isBuilt } from '../../scripts/freshness.mjs'
import { programs } from '../../scripts/programs.mjs'
import { startServer } from '../../scripts/tour/server/start.mjs'
import { root } from '../../scripts/workspace.mjs'
import { launchChromium } from '../support/chromium.ts'
import { openPage, received } from './openPage.ts'
import { startFront } from './startFront.ts'

const key = 'sk-secret-0123456789'
const folder = join(root, 'examples/browser-chat')

let local: Awaited<ReturnType<typeof startServer>>
let front: Awaited<ReturnType<typeof startFront>>
let app: Awaited<ReturnType<typeof startApp>>
const failures: unknown[] = []

beforeAll(async () => {
  local = await startServer()
  front = await startFront(local.baseURL)
  app = await startApp({
    apiKey: key,
    baseURL: front.url,
    conditions: ['@oaix/source'],
    onError: (error) => failures.push(error),
  })
})

afterAll(async () => {
  await app?.stop()
  await front?.stop()
  await local?.stop()
})

beforeEach(() => {
  front.reset()
  failures.length = 0
})

/** An error in the shape of the API. */
function refuse(
  status: number,
  message: string,
  headers: Record<string, string> = {},
  code: string | null = null,
) {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ error: { message, type: 'invalid_request_error', code, param: null } }))
  }
}

// Answers take seconds, because people have to see them grow.
describe.runIf(programs.chromium)('in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium(['--autoplay-policy=no-user-gesture-required'])
  })
  afterAll(() => browser?.close())

  /** A window with the app, which must stay without errors and violations but for what is expected. */
  async function open(options: BrowserContextOptions = {}, expected?: RegExp) {
    const { page, errors } = await openPage(browser, app.url, options)
    return {
      page,
      /** At the end of a test. */
      async expectCalm() {
        expect(await page.evaluate(() => window.told.violations)).toEqual([])
        expect(errors.filter((error) => !expected?.test(error))).toEqual([])
      },
    }
  }

  const field = (page: Page) => page.getByRole('textbox', { name: 'Message' })
  const answers = (page: Page) => page.locator('.answer')
  const hint = (page: Page) => page.locator('#hint').textContent()
  const isWriting = (page: Page) => field(page).evaluate((element) => element === document.activeElement)
  const answerText = (page: Page) => answers(page).last().locator('.text')

  async function ask(page: Page, question: string) {
    await field(page).fill(question)
    await page.keyboard.press('Enter')
  }

  /** Waits until the last answer has ended. */
  async function ended(page: Page, state = 'done') {
    await page.locator(`li:last-child.answer[data-state=${state}]`).waitFor()
  }

  /** Waits until some of the last answer is there. */
  const begun = (page: Page) =>
    page.waitForFunction(() => {
      const text = [...document.querySelectorAll('.answer .text')].at(-1)?.textContent ?? ''
      return text.length > 20 && text
    })

  describe('an answer', () => {
    test('grows while it arrives, and its tokens are counted', async () => {
      const { page, expectCalm } = await open()
      await ask(page, 'What is tree shaking?')
      await begun(page)
      expect(await page.getByRole('button', { name: 'Stop', exact: true }).isVisible()).toBe(true)
      await ended(page)
      const text = (await answerText(page).textContent()) ?? ''
      expect(text).toMatch(/^Tree shaking leaves out .* says\.$/s)
      const lengths = await page.evaluate(() => window.told.lengths)
      expect(lengths.length).toBeGreaterThan(20)
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
      expect(await page.getByRole('button', { name: 'Send', exact: true }).isVisible()).toBe(true)

      const usage = (await page.locator('#usage').textContent()) ?? ''
      const [input = 0, output = 0, sum] = usage.match(/\d+/g)?.map(Number) ?? []
      expect(usage).toBe(`Last answer: ${input} tokens in, ${output} out · Sum: ${input + output}`)
      expect(output).toBe(Math.ceil(text.length / 4))

      await ask(page, 'How does streaming work?')
      await answers(page).nth(1).waitFor()
      await ended(page)
      const both = (await page.locator('#usage').textContent())?.match(/\d+/g)?.map(Number) ?? []
      expect(both[2]).toBe((sum ?? 0) + (both[0] ?? 0) + (both[1] ?? 0))
      // The second question comes with what was said before.
      const [, second] = front.calls(/POST \/v1\/chat\/completions/)
      expect(JSON.parse(`${second?.body}`).messages.slice(1)).toEqual([
        { role: 'user', content: 'What is tree shaking?' },
        { role: 'assistant', content: text },
        { role: 'user', content: 'How does streaming work?' },
      ])
      await expectCalm()
    })

    test.each([
      ['the button', (page: Page) => page.getByRole('button', { name: 'Stop', exact: true }).click()],
      ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ])('%s stops it, up to the API', async (_, stop) => {
      const { page, expectCalm } = await open()
      await ask(page, 'How does streaming work?')
      await begun(page)
      await stop(page)
      const [call] = front.calls(/chat/)
      expect(await call?.ended).toBe(false)
      await ended(page)
      const text = (await answerText(page).textContent()) ?? ''
      expect(text.length).toBeLessThan(400)
      expect(await page.getByText('Stopped', { exact: true }).first().isVisible()).toBe(true)
      expect(await isWriting(page)).toBe(true)
      expect(await page.evaluate(() => window.told.announced)).toEqual(['Stopped'])
      expect(await page.locator('#usage').textContent()).toBe('Last answer: ended before its count · Sum: 0')
      // What had been said has been said.
      await ask(page, 'And then?')
      await answers(page).nth(1).waitFor()
      await begun(page)
      const messages = JSON.parse(`${front.calls(/chat/)[1]?.body}`).messages
      expect(messages.slice(2)).toEqual([
        { role: 'assistant', content: text },
        { role: 'user', content: 'And then?' },
      ])
      expect(failures).toEqual([])
      await expectCalm()
    })

    test('is announced once, when it is whole', async () => {
      const { page, expectCalm } = await open()
      await ask(page, 'What is tree shaking?')
      await ended(page)
      const text = await answerText(page).textContent()
      expect(await page.evaluate(() => window.told.announced)).toEqual([`Answer: ${text}`])
      expect(
        await page.locator('[aria-live], [role=log], [role=status], [role=alert]').count(),
      ).toBeGreaterThan(2)
      expect(await answerText(page).evaluate((element) => element.closest('[aria-live], [role=log]'))).toBe(
        null,
      )
      await expectCalm()
    })

    test('is alone: a second message waits', async () => {
      const { page, expectCalm } = await open()
      await field(page).fill('How does streaming work?')
      await page.getByRole('button', { name: 'Send', exact: true }).dblclick()
      await begun(page)
      // Rather than at the button, where a space would stop it.
      expect(await isWriting(page)).toBe(true)
      await page.keyboard.type('And then?')
      await page.keyboard.press('Enter')
      expect(await hint(page)).toBe('Wait for the answer, or press Escape.')
      await page.keyboard.press('Space')
      expect(await hint(page)).toBe('')
      await page.getByRole('button', { name: 'Make an image' }).click()
      expect(await hint(page)).toBe('Wait for the answer, or press Escape.')
      expect(await isWriting(page)).toBe(true)
      await page.keyboard.press('Escape')
      await ended(page)
      expect(await hint(page)).toBe('')
      expect(await field(page).inputValue()).toBe('And then? ')
      expect(front.arrived).toHaveLength(1)
      await expectCalm()
    })

    test('leaves a reader alone who has scrolled up, and follows the end otherwise', async () => {
      const { page, expectCalm } = await open({ viewport: { width: 390, height: 500 } })
      const distance = () =>
        page.evaluate(() => Math.round(document.documentElement.scrollHeight - innerHeight - scrollY))
      await ask(page, 'What is tree shaking?')
      await ended(page)
      expect(await distance()).toBe(0)
      await ask(page, 'How does streaming work?')
      await answers(page).nth(1).waitFor()
      await begun(page)
      await page.mouse.move(100, 100)
      await page.mouse.wheel(0, -300)
      await page.waitForFunction(() => document.documentElement.scrollHeight - innerHeight - scrollY > 100)
      const place = await page.evaluate(() => scrollY)
      await ended(page)
      expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(place)
      expect(await distance()).toBeGreaterThan(100)
      await expectCalm()
    })
  })

  describe('an error', () => {
    const isRefusal = /^Failed to load resource: the server responded with a status of/

    test('is said in plain words, with another try', async () => {
      const { page, expectCalm } = await open({}, isRefusal)
      front.answerNext(/chat/, refuse(429, 'Slow down', { 'retry-after': '90', 'x-request-id': 'req_42' }))
      await ask(page, 'What is tree shaking?')
      await ended(page, 'failed')
      const alert = page.getByRole('alert')
      expect(await alert.innerText()).toEqual(
        expect.stringMatching(
          /^Too much is being asked at the moment. It should work in 90 seconds.\s+Request req_42$/,
        ),
      )
      await page.getByRole('button', { name: 'Try again' }).click()
      expect(await isWriting(page)).toBe(true)
      await ended(page)
      expect(await alert.count()).toBe(0)
      expect(await answerText(page).textContent()).toMatch(/^Tree shaking leaves/)
      expect(await answers(page).count()).toBe(1)
      await expectCalm()
    })

    test('in the middle of an answer is one, too', async () => {
      const { page, expectCalm } = await open({}, /ERR_INCOMPLETE_CHUNKED_ENCODING/)
      front.answerNext(/chat/, (response) => {
        const chunk = { choices: [{ index: 0, delta: { content: 'Half of' }, finish_reason: null }] }
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write(`data: ${JSON.stringify(chunk)}\n\n`, () => response.destroy())
      })
      await ask(page, 'What is tree shaking?')
      await ended(page, 'failed')
      expect(await page.getByRole('alert').innerText()).toBe(
        'The connection broke before the answer was complete.',
      )
      await page.getByRole('button', { name: 'Try again' }).click()
      await ended(page)
      expect(await answerText(page).textContent()).toMatch(/^Tree shaking leaves/)
      await expectCalm()
    })

    test.each([
      [
        'of the quota',
        refuse(429, 'You exceeded your current quota', { 'retry-after': '90' }, 'insufficient_quota'),
        'The account behind this page has used up its quota. Whoever runs this page has to put that right.',
      ],
      [
        'of the service, in the middle of an answer,',
        (response: ServerResponse) => {
          response.writeHead(200, { 'content-type': 'text/event-stream' })
          response.end('data: {"error":{"message":"Internal","type":"server_error","code":null}}\n\n')
        },
        'The service had a problem in the middle of the answer.',
      ],
    ])('%s is told as what it is', async (_, answer, text) => {
      const { page, expectCalm } = await open({}, isRefusal)
      front.answerNext(/chat/, answer)
      await ask(page, 'What is tree shaking?')
      await ended(page, 'failed')
      expect(await page.getByRole('alert').innerText()).toBe(text)
      await expectCalm()
    })

    test('is over with the next question', async () => {
      const { page, expectCalm } = await open({}, isRefusal)
      front.answerNext(/chat/, refuse(413, 'Too large'))
      await ask(page, 'What is all this?')
      await ended(page, 'failed')
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1)
      await ask(page, 'What is tree shaking?')
      await answers(page).nth(1).waitFor()
      // It would be a second answer at the same time, and to a question that is no longer the last.
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
      await begun(page)
      // What was refused once would be refused for ever.
      expect(JSON.parse(`${front.calls(/chat/)[1]?.body}`).messages.slice(1)).toEqual([
        { role: 'user', content: 'What is tree shaking?' },
      ])
      await page.keyboard.press('Escape')
      await ended(page)
      await expectCalm()
    })

    test('of the key tells nothing about it', async () => {
      const { page, expectCalm } = await open({}, isRefusal)
      front.answerNext(/chat/, refuse(401, `Incorrect API key provided: ${key}`))
      await ask(page, 'What is tree shaking?')
      await ended(page, 'failed')
      expect(await page.getByRole('alert').innerText()).toMatch(/^The server’s key was refused\./)
      expect(failures).toHaveLength(1)
      await expectCalm()
    })
  })

  describe('an image', () => {
    test('is there as it is painted', async () => {
      const { page, expectCalm } = await open()
      await field(page).fill('A quiet fjord at dusk')
      await page.getByRole('button', { name: 'Make an image' }).click()
      await ended(page)
      const image = page.getByRole('img', { name: 'A quiet fjord at dusk' })
      expect(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(640)
      expect(new Set(await page.evaluate(() => window.told.images)).size).toBe(3)
      expect(await page.evaluate(() => window.told.announced)).toEqual([
        'Painting',
        'The image is there: A quiet fjord at dusk',
      ])
      expect(await page.locator('#usage').textContent()).toBe('Last answer: 6 tokens in, 272 out · Sum: 278')
      await expectCalm()
    })

    test('can be stopped, and needs a description', async () => {
      const { page, expectCalm } = await open()
      await page.getByRole('button', { name: 'Make an image' }).click()
      expect(await page.getByText('Describe the image first.').isVisible()).toBe(true)
      await page.keyboard.type('A harbour')
      expect(await page.getByText('Describe the image first.').isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Make an image' }).click()
      await page.getByRole('img', { name: 'A harbour' }).waitFor()
      await page.getByRole('button', { name: 'Stop', exact: true }).click()
      expect(await front.calls(/images/)[0]?.ended).toBe(false)
      await ended(page)
      expect(await page.getByText('Stopped', { exact: true }).first().isVisible()).toBe(true)
      await expectCalm()
    })
  })

  describe('the end of the page', () => {
    const viewport = { width: 640, height: 400 }

    test('is not where it opens', async () => {
      const { page, expectCalm } = await open({ viewport })
      // Sizes are observed once a frame.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      )
      const [height, top] = await page.evaluate(() => [document.documentElement.scrollHeight, scrollY])
      expect(height).toBeGreaterThan(viewport.height)
      expect(top).toBe(0)
      await expectCalm()
    })

    test('stays in sight when an image is tried again', async () => {
      const { page, expectCalm } = await open({ viewport }, /^Failed to load resource/)
      front.answerNext(/images/, refuse(400, 'No'))
      await field(page).fill('A quiet fjord at dusk')
      await page.getByRole('button', { name: 'Make an image' }).click()
      await ended(page, 'failed')
      await page.getByRole('button', { name: 'Try again' }).click()
      await ended(page)
      expect(
        await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY),
      ).toBeLessThan(2)
      await expectCalm()
    })
  })

  describe('a file', () => {
    const buffer = Buffer.alloc(3_000_001, 'All the words of a long report. ')
    const file = { name: 'report.txt', mimeType: 'text/plain', buffer }

    /** The bytes in the forms of these calls, joined. */
    const contentOf = (calls: { body: Buffer }[]) =>
      calls.map(({ body }) => body.subarray(body.indexOf('\r\n\r\n') + 4, body.lastIndexOf('\r\n--')))

    test('goes up in parts, with its progress, and with the next message', async () => {
      const { page, expectCalm } = await open()
      await page.setInputFiles('#file', file)
      const bar = page.getByRole('progressbar', { name: 'report.txt' })
      await bar.waitFor()
      await page.getByText('Ready', { exact: true }).waitFor()
      expect(await bar.evaluate((element) => (element as HTMLProgressElement).value)).toBe(100)
      const states = await page.evaluate(() => window.told.progress)
      expect(states.length).toBeGreaterThan(8)
      expect(states[0]).toBe('0 %')
      expect(states.slice(-2)).toEqual(['100 %', 'Ready'])
      const parts = contentOf(front.calls(/\/parts$/))
      expect(parts).toHaveLength(12)
      // Parts in flight arrive in any order; that the server got the MD5 of the whole says the rest.
      expect(parts.reduce((sum, { length }) => sum + length, 0)).toBe(buffer.length)
      const [complete] = front.calls(/\/complete$/)
      expect(JSON.parse(`${complete?.body}`).md5).toBe(createHash('md5').update(buffer).digest('hex'))

      await ask(page, 'What does it say?')
      await ended(page)
      expect(await answerText(page).textContent()).toMatch(/^Your file is here/)
      const { messages } = JSON.parse(`${front.calls(/chat/)[0]?.body}`)
      expect(messages.at(-1).content).toEqual([
        { type: 'text', text: 'What does it say?' },
        { type: 'file', file: { file_id: expect.stringMatching(/^file_/) } },
      ])
      expect(await bar.count()).toBe(0)
      expect(await page.locator('.question').getByText('report.txt').isVisible()).toBe(true)
      expect(await page.evaluate(() => window.told.announced.slice(0, 2))).toEqual([
        'Uploading report.txt',
        'report.txt is ready to be sent with your message',
      ])
      await expectCalm()
    })

    test('that stops half way goes on with what is missing', async () => {
      const { page, expectCalm } = await open({}, /^Failed to load resource/)
      front.answerNext(/\/parts$/, async (response) => {
        await vi.waitFor(() => expect(front.calls(/\/parts$/).length).toBeGreaterThan(7))
        await page.getByText('The file is not there yet.').waitFor()
        refuse(400, 'This part is crooked')(response)
      })
      await page.setInputFiles('#file', file)
      await ask(page, 'What does it say?')
      await page.getByText('That was refused: This part is crooked').waitFor()
      expect(await page.getByRole('alert').innerText()).toBe('That was refused: This part is crooked')
      const before = front.calls(/\/parts$/).length
      expect(before).toBeLessThan(12)
      expect(await hint(page)).toBe('')
      await field(page).press('Enter')
      expect(await hint(page)).toBe('The file could not be uploaded. Try again, or remove it.')
      await page.getByRole('button', { name: 'Try again' }).click()
      expect(await hint(page)).toBe('')
      await page.getByText('Ready', { exact: true }).waitFor()
      expect(front.calls(/POST \/v1\/uploads$/)).toHaveLength(1)
      expect(front.calls(/\/parts$/).length).toBeLessThan(12 + before)
      await expectCalm()
    })

    test('can be taken away, during its upload as well', async () => {
      const { page, expectCalm } = await open()
      await page.setInputFiles('#file', file)
      await page.getByRole('progressbar', { name: 'report.txt' }).waitFor()
      await field(page).fill('Too early')
      await page.keyboard.press('Enter')
      expect(await page.getByText('The file is not there yet.').isVisible()).toBe(true)
      const cancelled = page.waitForResponse(/\/cancel$/)
      await page.getByRole('button', { name: 'Remove the file' }).click()
      await cancelled
      expect(await page.getByRole('progressbar').count()).toBe(0)
      expect(await hint(page)).toBe('')
      expect(front.calls(/POST \/v1\/uploads\/\w+\/cancel/)).toHaveLength(1)
      await page.setInputFiles('#file', { ...file, buffer: Buffer.alloc(0) })
      await page.getByText('This file is empty.').waitFor()
      await field(page).press('Enter')
      expect(await hint(page)).toBe('The file could not be uploaded. Remove it, or attach another.')
      expect(front.calls(/chat/)).toEqual([])
      await expectCalm()
    })
  })

  describe('speech', () => {
    /** Half a second of a tone. */
    const tone = Buffer.alloc(24_000)
    for (let index = 0; index < 12_000; index++) {
      tone.writeInt16LE(Math.round(Math.sin(index / 9) * 12_000), index * 2)
    }

    /** Sends half of it, an odd number of bytes, and the rest on demand. */
    function speakInHalves(first = tone.subarray(0, 12_001)) {
      let finish = () => {}
      front.answerNext(/speech/, (response) => {
        response.writeHead(200, { 'content-type': 'audio/pcm' })
        response.write(first)
        finish = () => response.end(tone.subarray(12_001))
      })
      return () => finish()
    }

    async function openWithAnswer() {
      const opened = await open()
      await ask(opened.page, 'What is tree shaking?')
      await ended(opened.page)
      return opened
    }

    test('sounds while it is still being made', async () => {
      const { page, expectCalm } = await openWithAnswer()
      const finish = speakInHalves()
      await page.getByRole('button', { name: 'Read aloud' }).click()
      await page.locator('.speak[data-state=playing]').waitFor()
      const first = await page.evaluate(() => window.told.sound.seconds)
      expect(first).toBeGreaterThan(0.1)
      expect(first).toBeLessThan(0.26)
      const time = await page.evaluate(() => window.told.sound.contexts[0]?.currentTime)
      finish()
      await page.getByRole('button', { name: 'Read aloud' }).waitFor()
      const sound = await page.evaluate(() => {
        const { seconds, loudest, contexts } = window.told.sound
        return { seconds, loudest, times: contexts.map(({ currentTime }) => currentTime) }
      })
      expect(sound.seconds).toBeCloseTo(0.5, 2)
      expect(sound.loudest).toBeGreaterThan(0.3)
      expect(sound.times).toHaveLength(1)
      expect(sound.times[0]).toBeGreaterThan((time ?? 0) + 0.2)
      const { input, response_format } = JSON.parse(`${front.calls(/speech/)[0]?.body}`)
      expect(response_format).toBe('pcm')
      expect(input).toBe(await answerText(page).textContent())
      await expectCalm()
    })

    test.each([
      ['its button', (page: Page) => page.getByRole('button', { name: 'Stop reading' }).click()],
      ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ])('%s stops it, up to the API', async (_, stop) => {
      const { page, expectCalm } = await openWithAnswer()
      speakInHalves(Buffer.concat(Array(8).fill(tone)))
      await page.getByRole('button', { name: 'Read aloud' }).click()
      await page.locator('.speak[data-state=playing]').waitFor()
      await stop(page)
      await page.getByRole('button', { name: 'Read aloud' }).waitFor()
      expect(await front.calls(/speech/)[0]?.ended).toBe(false)
      // And nothing of what had arrived is played to its end.
      expect(await page.evaluate(() => window.told.sound.cut)).toBeGreaterThan(0)
      await expectCalm()
    })

    test('that fails says so until the next try', async () => {
      const { page, expectCalm } = await open({}, /^Failed to load resource/)
      await ask(page, 'What is tree shaking?')
      await begun(page)
      await page.keyboard.press('Escape')
      front.answerNext(/speech/, refuse(400, 'No'))
      await page.getByRole('button', { name: 'Read aloud' }).click()
      const problem = page.getByText('That was refused: No', { exact: true })
      await problem.waitFor()
      const stopped = answers(page).getByText('Stopped', { exact: true })
      expect(await stopped.isVisible()).toBe(true)
      speakInHalves()
      await page.getByRole('button', { name: 'Read aloud' }).click()
      await page.locator('.speak[data-state=playing]').waitFor()
      expect(await problem.isVisible()).toBe(false)
      expect(await stopped.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      await expectCalm()
    })

    test('of the local server is sound', async () => {
      const { page, expectCalm } = await openWithAnswer()
      await page.getByRole('button', { name: 'Read aloud' }).click()
      await page.locator('.speak[data-state=playing]').waitFor()
      await page.waitForFunction(() => window.told.sound.seconds > 1)
      expect(await page.evaluate(() => window.told.sound.loudest)).toBeGreaterThan(0.1)
      await page.keyboard.press('Escape')
      await expectCalm()
    })
  })

  test('works without a mouse', async () => {
    const { page, expectCalm } = await open()
    // Early: the browser needs a moment until it hands its dialog over.
    const chooser = page.waitForEvent('filechooser', { timeout: 60_000 })
    chooser.catch(() => {})
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const { outlineStyle, outlineWidth } = getComputedStyle(
          element instanceof HTMLTextAreaElement ? (element.closest('.box') ?? element) : element,
        )
        const name = element.getAttribute('aria-label') ?? element.textContent.trim()
        return { name: name || element.id, isVisible: outlineStyle !== 'none' && outlineWidth !== '0px' }
      })
    const tab = async (...names: string[]) => {
      for (const name of names) {
        await page.keyboard.press('Tab')
        expect(await focused()).toEqual({ name, isVisible: true })
      }
    }
    expect(await focused()).toEqual({ name: 'text', isVisible: true })
    await tab('Attach a file', 'Make an image', 'Send')
    for (const name of [
      'Make an image',
      'Attach a file',
      'text',
      'Paint a quiet fjord at dusk',
      'How does streaming work?',
      'What is tree shaking?',
    ]) {
      await page.keyboard.press('Shift+Tab')
      expect(await focused()).toEqual({ name, isVisible: true })
    }
    await tab('How does streaming work?', 'Paint a quiet fjord at dusk', 'text')

    let finish = () => {}
    front.answerNext(/chat/, (response) => {
      const event = (content: string, finish_reason: string | null) =>
        `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(event('Yes, these are two lines, ', null))
      finish = () => response.end(`${event('and a short answer.', 'stop')}data: [DONE]\n\n`)
    })
    await page.keyboard.type('One line')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('and another')
    await page.keyboard.press('Enter')
    await begun(page)
    const [asked] = front.calls(/chat/)
    expect(JSON.parse(`${asked?.body}`).messages.at(-1).content).toBe('One line\nand another')
    // A second one waits until the first is over.
    await page.keyboard.type('Wait')
    await page.keyboard.press('Enter')
    finish()
    await ended(page)
    expect(front.calls(/chat/)).toHaveLength(1)
    expect(await field(page).inputValue()).toBe('Wait')
    expect((await focused()).name).toBe('text')

    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toEqual({ name: 'Read aloud', isVisible: true })
    await page.keyboard.press('Enter')
    await page.locator('.speak[data-state=playing]').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Read aloud' }).waitFor()
    await tab('text', 'Attach a file', 'Make an image')
    await page.keyboard.press('Space')
    await page.getByRole('img', { name: 'Wait' }).waitFor()
    expect((await focused()).name).toBe('text')
    await page.keyboard.press('Escape')
    await ended(page)
    await tab('Attach a file')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Note') })
    await page.getByText('Ready', { exact: true }).waitFor()
    await expectCalm()
  })

  test('has a place for everything, by role and name', async () => {
    const { page, expectCalm } = await open()
    await ask(page, 'What is tree shaking?')
    await ended(page)
    const snapshot = await page.locator('body').ariaSnapshot()
    expect(snapshot.replace(/(?<=paragraph): .*/g, '').split('\n')).toEqual([
      '- banner:',
      '  - heading "Chat" [level=1]',
      '  - paragraph',
      '- main:',
      '  - list "Conversation":',
      '    - listitem:',
      '      - heading "You" [level=2]',
      '      - paragraph',
      '    - listitem:',
      '      - heading "Answer" [level=2]',
      '      - paragraph',
      '      - button "Read aloud"',
      '- form "Your message":',
      '  - text: Message',
      '  - textbox "Message":',
      '    - /placeholder: Ask something',
      '  - status',
      '  - button "Attach a file": Attach',
      '  - button "Make an image": Image',
      '  - button "Send"',
      '- contentinfo:',
      '  - paragraph',
      '- log "News":',
      '  - paragraph',
    ])
    await expectCalm()
  })

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    test.each([
      ['a phone', { width: 390, height: 844 }],
      ['a desktop', { width: 1280, height: 800 }],
    ])('axe finds nothing on %s', async (_, viewport) => {
      const { page, expectCalm } = await open({ colorScheme, viewport }, /^Failed to load resource/)
      await page.evaluate(axe.source)
      const run = () =>
        page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run()
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        })
      expect(await run()).toEqual([])
      await ask(page, 'What is tree shaking?')
      await begun(page)
      expect(await run()).toEqual([])
      await ended(page)
      await field(page).fill('A quiet fjord at dusk')
      await page.getByRole('button', { name: 'Make an image' }).click()
      await page.getByRole('img', { name: 'A quiet fjord at dusk' }).waitFor()
      await page.keyboard.press('Escape')
      front.answerNext(/chat/, refuse(400, 'No', { 'x-request-id': 'req_42' }))
      await ask(page, 'What is wrong?')
      await ended(page, 'failed')
      front.answerNext(/\/parts$/, refuse(400, 'This part is crooked'))
      await page.setInputFiles('#file', {
        name: 'note.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Note'),
      })
      await page.getByText('That was refused: This part is crooked').waitFor()
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      expect(await run()).toEqual([])
      await expectCalm()
    })
  })

  // 640 pixels are a window of 1280 at 200 %.
  test.each([320, 390, 640, 1280])('nothing is wider than a window of %d pixels', async (width) => {
    const { page, expectCalm } = await open({ viewport: { width, height: 568 } }, /^Failed to load resource/)
    const check = async () => {
      const { overflow, outside, small } = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility())
        const boxes = buttons.map((button) => ({
          name: button.textContent,
          box: button.getBoundingClientRect(),
        }))
        return {
          overflow: document.documentElement.scrollWidth - innerWidth,
          outside: boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ name }) => name),
          small: boxes.filter(({ box }) => box.width < 44 || box.height < 44).map(({ name }) => name),
        }
      })
      expect({ overflow: Math.max(0, overflow), outside, small }).toEqual({
        overflow: 0,
        outside: [],
        small: [],
      })
    }
    await check()
    front.answerNext(/chat/, refuse(400, 'Longword'.repeat(30), { 'x-request-id': 'req_42'.repeat(20) }))
    await ask(page, 'Wordwithoutanyend'.repeat(20))
    await ended(page, 'failed')
    await check()
    front.answerNext(/\/parts$/, refuse(400, 'Longword'.repeat(30)))
    const name = `${'A file with a long name '.repeat(8)}.txt`
    await page.setInputFiles('#file', { name, mimeType: 'text/plain', buffer: Buffer.from('Note') })
    await page.locator('#resume').waitFor()
    await check()
    await page.locator('#remove').click()
    await field(page).fill('A quiet fjord at dusk')
    await page.getByRole('button', { name: 'Make an image' }).click()
    await ended(page)
    await check()
    await expectCalm()
  })

  test('nothing moves for those who asked for that', async () => {
    const { page, expectCalm } = await open({ reducedMotion: 'reduce' })
    await ask(page, 'What is tree shaking?')
    await begun(page)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    const moving = await open()
    await ask(moving.page, 'What is tree shaking?')
    await begun(moving.page)
    expect(await moving.page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0)
    await expectCalm()
  })

  test('shows the size of its own script', async () => {
    const { page, expectCalm } = await open()
    const script = await (await fetch(`${app.url}main.js`)).bytes()
    const size = gzipSync(script, { level: 9 }).length
    expect(await page.locator('#size').textContent()).toBe(
      `This page’s script: ${(size / 1000).toFixed(1)} KB gzipped`,
    )
    expect(await page.locator('#size').getAttribute('title')).toBe(`${size} bytes`)
    // A framework alone would be larger.
    expect(size).toBeLessThan(14_000)
    await expectCalm()
  })

  test('runs under a policy that stops every other script', async () => {
    const { page } = await openPage(browser, app.url)
    const response = await fetch(app.url)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    await page.evaluate(() => {
      const script = document.createElement('script')
      try {
        script.textContent = 'window.isBroken = true'
      } catch {}
      document.head.append(script)
      const button = document.createElement('button')
      button.setAttribute('style', 'color: red')
      document.body.append(button)
    })
    await page.waitForFunction(() => window.told.violations.length > 1)
    const violations = await page.evaluate(() => window.told.violations.join(' '))
    expect(violations).toContain('style-src')
    expect(violations).toMatch(/script-src|trusted-types/)
    expect(await page.evaluate(() => 'isBroken' in window)).toBe(false)
  })

  test('no page has ever seen the key', async () => {
    const { page } = await open({}, /^Failed to load resource/)
    await ask(page, 'What is tree shaking?')
    await ended(page)
    expect(front.arrived.map(({ authorization }) => authorization)).toEqual([`Bearer ${key}`])
    // Whose bodies are read by then.
    await page.context().close()
    await vi.waitFor(() => expect(received.join('\n')).toContain('chat.completion.chunk'))
    // Of this page, and of all before it.
    expect(received.filter((text) => text.includes(key))).toEqual([])
  })

  if (process.env.UPDATE_SCREENSHOTS) {
    test.each([
      ['phone', { width: 390, height: 844 }, 'light', 'image'],
      ['phone', { width: 390, height: 844 }, 'dark', 'stream'],
      ['desktop', { width: 1280, height: 800 }, 'light', 'stream'],
      ['desktop', { width: 1280, height: 800 }, 'dark', 'image'],
    ] as const)('a %s is photographed', async (device, viewport, colorScheme, what) => {
      const { page } = await open({ viewport, colorScheme, reducedMotion: 'reduce' })
      if (what === 'image') {
        await page.getByRole('button', { name: 'Paint a quiet fjord at dusk' }).click()
        await ended(page)
      } else {
        await ask(page, 'What is tree shaking?')
        await ended(page)
        await ask(page, 'How does streaming work?')
        await answers(page).nth(1).waitFor()
        await begun(page)
        const name = 'Report of the harbour office.pdf'
        const file = { name, mimeType: 'application/pdf', buffer: Buffer.alloc(3_000_000) }
        await page.setInputFiles('#file', file)
        await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 50)
      }
      await page.screenshot({ path: join(folder, 'screenshots', `${device}-${colorScheme}-${what}.png`) })
    })
  }
})

test.each(['phone-light-image', 'phone-dark-stream', 'desktop-light-stream', 'desktop-dark-image'])(
  'the screenshot %s is there, and small',
  (name) => {
    const path = join(folder, 'screenshots', `${name}.png`)
    expect(statSync(path).size).toBeLessThan(150_000)
    expect(readFileSync(path).readUInt32BE(16)).toBe(name.startsWith('phone') ? 390 : 1280)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`screenshots/${name}.png`)
  },
)

describe('the server', () => {
  /** One request, with headers that `fetch` would not send. */
  async function send(method: string, path: string, headers: Record<string, string> = {}, body = '') {
    const sent = request(new URL(path, app.url), { method, headers })
    sent.end(body)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    return { status: response.statusCode, headers: response.headers, text: await readText(response) }
  }

  const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const chat = (fields: object) =>
    JSON.stringify({
      model: 'gpt-5.4-mini',
      stream: true,
      messages: [{ role: 'user', content: 'What is a bundler?' }],
      ...fields,
    })

  test('lets through what the page calls, and nothing else', async () => {
    const path = '/api/openai/chat/completions'
    expect((await send('POST', path, json, chat({}))).status).toBe(200)
    const [through] = front.arrived
    expect(through?.authorization).toBe(`Bearer ${key}`)
    expect(JSON.parse(`${through?.body}`).max_completion_tokens).toBe(4000)
    front.reset()
    expect((await send('POST', path, json, chat({ model: 'gpt-5.4-pro' }))).status).toBe(403)
    expect((await send('POST', path, json, chat({ max_completion_tokens: 4001 }))).status).toBe(403)
    expect((await send('POST', path, json, chat({ stream: false }))).status).toBe(403)
    expect((await send('GET', '/api/openai/models', json)).status).toBe(403)
    expect((await send('GET', '/api/openai/files', json)).status).toBe(403)
    expect((await send('POST', path, { ...json, 'sec-fetch-site': 'cross-site' }, chat({}))).status).toBe(403)
    expect((await send('POST', path, json, chat({ user: 'x'.repeat(500_000) }))).status).toBe(413)
    expect(front.arrived).toEqual([])
  })

  test('a connection outlives what is refused on it', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const headers = { ...json, 'content-type': 'multipart/form-data; boundary=x' }
    const path = '/api/openai/uploads/upload_1/parts'
    const sent = request(new URL(path, app.url), { method: 'POST', headers, agent })
    // Without a length, so that the limit is found on the way.
    sent.write(Buffer.alloc(9_000_000))
    sent.end(Buffer.alloc(9_000_000))
    const [first] = (await once(sent, 'response')) as [IncomingMessage]
    expect(first.statusCode).toBe(413)
    await readText(first)
    const again = request(app.url, { agent }).end()
    const [second] = (await once(again, 'response')) as [IncomingMessage]
    expect(second.statusCode).toBe(200)
    expect(again.reusedSocket).toBe(true)
    await readText(second)
    agent.destroy()
  })

  test('passes no cookies on', async () => {
    const headers = { ...json, cookie: 'session=1' }
    expect((await send('POST', '/api/openai/chat/completions', headers, chat({}))).status).toBe(200)
    expect(front.arrived[0]?.cookie).toBeUndefined()
  })

  test('answers under its own name only', async () => {
    const answer = await send('GET', '/', { host: 'rebound.example' })
    expect(answer.status).toBe(421)
    expect(answer.text).not.toContain('<')
    expect((await send('GET', '/')).status).toBe(200)
    expect((await send('GET', '/', { host: '127.0.0.1 bad' })).status).toBe(400)
  })

  test('has three files and an icon', async () => {
    for (const path of ['/', '/style.css', '/main.js', '/icon.svg']) {
      const { status, headers } = await send('GET', path, { 'accept-encoding': 'gzip' })
      expect([path, status, headers['content-encoding']]).toEqual([path, 200, 'gzip'])
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
    expect((await send('GET', '/server.mjs')).status).toBe(404)
    expect((await send('GET', '/..%2fserver.mjs')).status).toBe(404)
    expect((await send('POST', '/')).status).toBe(404)
  })
})

describe('npm run example', () => {
  beforeAll(() => {
    if (!isBuilt()) throw new Error('The build is out of date: npm run build')
  })

  function start(env: Record<string, string>) {
    const unset = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL', 'PORT']
    const none = Object.fromEntries(unset.map((name) => [name, undefined]))
    const child = spawn('node', ['scripts/example.mjs'], {
      cwd: root,
      env: { ...process.env, ...none, ...env },
    })
    const ended = once(child, 'close') as Promise<[code: number | null]>
    return { child, ended, lines: createInterface(child.stdout)[Symbol.asyncIterator]() }
  }

  test('prints the address, and ends with Ctrl-C', async () => {
    const { child, ended, lines } = start({ PORT: '0' })
    const { value } = await lines.next()
    const [, url = ''] = /^Open (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(`${value}`) ?? []
    const page = await (await fetch(url)).text()
    expect(page).toContain('<h1>Chat</h1>')
    const script = await (await fetch(`${url}main.js`)).text()
    expect(script.length).toBeGreaterThan(10_000)
    child.kill('SIGINT')
    expect(await ended).toEqual([0, null])
    await expect(fetch(url)).rejects.toThrow()
  })

  test('says so where the port is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { child, ended } = start({ PORT: `${port}` })
    const message = await readText(child.stderr)
    expect(message).toBe(`Port ${port} is taken: choose one with PORT=…\n`)
    expect(await ended).toEqual([1, null])
    server.close()
  })

  test('talks to the server that is named', async () => {
    const { child, ended, lines } = start({ PORT: '0', OPENAI_API_KEY: key, OPENAI_BASE_URL: front.url })
    const url = `${(await lines.next()).value}`.replace('Open ', '')
    expect((await lines.next()).value).toBe(`It talks to ${front.url}.`)
    const answer = await fetch(`${url}api/openai/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'gpt-5.4-mini',
        stream: true,
        messages: [{ role: 'user', content: 'What does a bundler do?' }],
      }),
    })
    expect(await answer.text()).toContain('chat.completion.chunk')
    expect(front.arrived[0]?.authorization).toBe(`Bearer ${key}`)
    child.kill('SIGINT')
    await ended
  })
})

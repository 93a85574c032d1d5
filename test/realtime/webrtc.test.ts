import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type * as core from '@oaix/core'
import type * as realtime from '@oaix/realtime'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { programs } from '../../scripts/programs.mjs'
import { root } from '../../scripts/workspace.mjs'
import { launchChromium } from '../support/chromium.ts'

/** In the page: what the bundle brings. */
declare const oaix: typeof realtime & Pick<typeof core, 'createClient'>

/** In the page: the other end of a call. */
interface Callee {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Resolves to its connection, whose channel is open. */
  answered: Promise<{ peer: RTCPeerConnection; channel: RTCDataChannel }>
  requests: { url: string; authorization: string | null; offer: string }[]
}
declare const makeCallee: (options?: { status?: number }) => Callee

/** Answers a call by WebRTC, as the API does: it sends a tone, and every event back that it receives. */
const callee = `
globalThis.makeCallee = ({ status = 201 } = {}) => {
  const requests = []
  let onAnswered
  const answered = new Promise((resolve) => { onAnswered = resolve })
  return {
    requests,
    answered,
    async fetch(url, { headers, body }) {
      const offer = await new Response(body).text()
      requests.push({ url, authorization: headers.get('authorization'), offer })
      if (status >= 400) return Response.json({ error: { message: 'No calls today' } }, { status })
      const peer = new RTCPeerConnection()
      peer.ondatachannel = ({ channel }) => {
        channel.onmessage = ({ data }) => channel.send(data)
        channel.onopen = () => onAnswered({ peer, channel })
      }
      const context = new AudioContext()
      const tone = context.createOscillator()
      const output = context.createMediaStreamDestination()
      tone.connect(output)
      tone.start()
      for (const track of output.stream.getTracks()) peer.addTrack(track, output.stream)
      await peer.setRemoteDescription({ type: 'offer', sdp: offer })
      await peer.setLocalDescription(await peer.createAnswer())
      // All of its candidates are in the answer.
      if (peer.iceGatheringState !== 'complete') {
        await new Promise((resolve) => {
          peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve()
        })
      }
      return new Response(peer.localDescription.sdp, { status, headers: { location: '/v1/realtime/calls/rtc_1' } })
    },
  }
}`

describe.runIf(programs.chromium)('WebRTC between two peers in Chromium', () => {
  let browser: Browser
  let page: Page
  const complaints: string[] = []
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Call</title>')
  })

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    const [{ outputFiles }] = await Promise.all([
      build({
        stdin: {
          contents: `export * from '@oaix/realtime'; export { createClient } from '@oaix/core/lite'`,
          resolveDir: root,
        },
        conditions: ['@oaix/source'],
        bundle: true,
        format: 'iife',
        globalName: 'oaix',
        target: 'es2022',
        write: false,
      }),
      once(server, 'listening'),
    ])
    browser = await launchChromium([
      '--autoplay-policy=no-user-gesture-required',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ])
    const context = await browser.newContext()
    await context.addInitScript(`${outputFiles[0]?.text}\nglobalThis.oaix = oaix\n${callee}`)
    page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(`${error}`))
  })
  afterAll(async () => {
    await browser?.close()
    server.closeAllConnections()
    server.close()
  })
  beforeEach(async () => {
    // A secure context, without which there is no microphone.
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  })
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([])
  })

  test('events go both ways, those before the channel is open too; the model is heard, and hears', async () => {
    const seen = await page.evaluate(async () => {
      const { fetch, answered, requests } = makeCallee()
      const client = oaix.createClient({ apiKey: 'ek_1', baseURL: 'http://api.test/v1', fetch })
      const heard: MediaStream[] = []
      const connection = await oaix.connectRealtimeWebRTC(
        client,
        {},
        { speaker: (stream) => heard.push(stream) },
      )
      connection.send({ type: 'input_audio_buffer.commit' })
      const { peer } = await answered
      connection.send({ type: 'input_audio_buffer.clear' })
      const types: string[] = []
      for await (const event of connection) if (types.push(event.type) === 2) break

      // What arrives at either end, as the browser counts it.
      const bytes = async (end: RTCPeerConnection) => {
        for (;;) {
          for (const report of (await end.getStats()).values()) {
            if (report.type === 'inbound-rtp' && report.bytesReceived > 0)
              return report.bytesReceived as number
          }
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }
      const arrived = [await bytes(connection.peer), await bytes(peer)]
      const { call_id } = connection
      const tracks = connection.microphone?.getTracks() ?? []
      const live = tracks.map(({ readyState }) => readyState)
      await connection.close()
      return {
        requests: requests.map(({ url, authorization }) => ({ url, authorization })),
        offer: requests[0]?.offer.split('\r\n')[0],
        types,
        heard: heard.length,
        arrived: arrived.every((count) => count > 0),
        call_id,
        live,
        after: [connection.peer.connectionState, ...tracks.map(({ readyState }) => readyState)],
      }
    })
    expect(seen).toEqual({
      requests: [{ url: 'http://api.test/v1/realtime/calls', authorization: 'Bearer ek_1' }],
      offer: 'v=0',
      types: ['input_audio_buffer.commit', 'input_audio_buffer.clear'],
      heard: 1,
      arrived: true,
      call_id: 'rtc_1',
      live: ['live'],
      after: ['closed', 'ended'],
    })
  })

  test('without a microphone it only listens', async () => {
    const seen = await page.evaluate(async () => {
      const { fetch, answered } = makeCallee()
      const client = oaix.createClient({ apiKey: 'ek_1', fetch })
      const connection = await oaix.connectRealtimeWebRTC(client, {}, { microphone: false })
      const { peer } = await answered
      const received = peer.getReceivers().length && peer.getTransceivers()[0]?.currentDirection
      await connection.close()
      return { microphone: connection.microphone, received }
    })
    expect(seen).toEqual({ microphone: undefined, received: 'sendonly' })
  })

  test('when the other end hangs up, the loop ends', async () => {
    const seen = await page.evaluate(async () => {
      const { fetch, answered } = makeCallee()
      const client = oaix.createClient({ apiKey: 'ek_1', fetch })
      const connection = await oaix.connectRealtimeWebRTC(client)
      const { channel, peer } = await answered
      await connection.opened
      channel.close()
      const events: unknown[] = []
      try {
        for await (const event of connection) events.push(event)
      } catch (error) {
        events.push((error as Error).name)
      }
      peer.close()
      return {
        events,
        state: connection.peer.connectionState,
        track: connection.microphone?.getTracks()[0]?.readyState,
      }
    })
    expect(seen).toEqual({ events: [], state: 'closed', track: 'ended' })
  })

  test('a call that is refused rejects, and the microphone that was opened for it is closed', async () => {
    const seen = await page.evaluate(async () => {
      const tracks: MediaStreamTrack[] = []
      const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
      navigator.mediaDevices.getUserMedia = async (constraints) => {
        const stream = await original(constraints)
        tracks.push(...stream.getTracks())
        return stream
      }
      const client = oaix.createClient({ apiKey: 'ek_1', fetch: makeCallee({ status: 403 }).fetch })
      const error = await oaix.connectRealtimeWebRTC(client).catch((error) => error)
      return { name: error.name, message: error.message, tracks: tracks.map(({ readyState }) => readyState) }
    })
    expect(seen).toEqual({
      name: 'APIError',
      message: 'POST /realtime/calls: 403 No calls today',
      tracks: ['ended'],
    })
  })
})

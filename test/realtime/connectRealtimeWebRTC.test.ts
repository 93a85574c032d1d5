import { createClient } from '@oaix/core/lite'
import {
  type ConnectRealtimeWebRTCOptions,
  type ConnectRealtimeWebRTCParams,
  connectRealtimeWebRTC,
} from '@oaix/realtime'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

class FakeTrack {
  readonly stop = vi.fn()
}

class FakeStream {
  readonly tracks = [new FakeTrack(), new FakeTrack()]
  getTracks = () => this.tracks
  getAudioTracks = () => this.tracks.slice(0, 1)
}

class FakeChannel extends EventTarget {
  readyState = 'connecting'
  bufferedAmount = 0
  readonly sent: string[] = []
  readonly label: string

  constructor(label: string) {
    super()
    this.label = label
  }

  send(text: string) {
    if (this.readyState !== 'open') throw new DOMException('not open', 'InvalidStateError')
    this.sent.push(text)
  }

  close = vi.fn(() => {
    this.readyState = 'closed'
  })

  open() {
    this.readyState = 'open'
    this.dispatchEvent(new Event('open'))
  }

  receive(data: unknown) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
}

class FakePeer extends EventTarget {
  static made: FakePeer[] = []
  connectionState = 'new'
  localDescription: { sdp: string } | null = null
  channel: FakeChannel | undefined
  readonly added: unknown[] = []
  readonly configuration: RTCConfiguration | undefined
  remote: unknown

  constructor(configuration?: RTCConfiguration) {
    super()
    this.configuration = configuration
    FakePeer.made.push(this)
  }

  createDataChannel(label: string) {
    this.channel = new FakeChannel(label)
    return this.channel
  }

  addTrack(...args: unknown[]) {
    this.added.push(args)
  }

  addTransceiver(...args: unknown[]) {
    this.added.push(args)
  }

  createOffer = async () => ({ type: 'offer', sdp: 'v=0 created' })

  async setLocalDescription({ sdp }: { sdp: string }) {
    this.localDescription = { sdp: `${sdp} and set` }
  }

  async setRemoteDescription(description: unknown) {
    this.remote = description
  }

  close = vi.fn(() => {
    this.connectionState = 'closed'
  })

  change(state: string) {
    this.connectionState = state
    this.dispatchEvent(new Event('connectionstatechange'))
  }
}

const answer = () =>
  new Response('v=0 answer', { status: 201, headers: { location: '/v1/realtime/calls/rtc_1' } })

let microphone: FakeStream
let getUserMedia: ReturnType<typeof vi.fn>
const rejections: unknown[] = []
const onRejection = (reason: unknown) => rejections.push(reason)

beforeEach(() => {
  process.on('unhandledRejection', onRejection)
  FakePeer.made = []
  microphone = new FakeStream()
  getUserMedia = vi.fn(async () => microphone)
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await new Promise((resolve) => setTimeout(resolve))
  process.off('unhandledRejection', onRejection)
  expect(rejections.splice(0)).toEqual([])
})

const fakes = {
  RTCPeerConnection: FakePeer as unknown as typeof RTCPeerConnection,
  speaker: false,
} as const

function call(
  options: ConnectRealtimeWebRTCOptions = {},
  params: ConnectRealtimeWebRTCParams = {},
  fetch: (url: string, init: RequestInit) => Promise<Response> = async () => answer(),
) {
  const client = createClient({ apiKey: 'ek_1', fetch, maxRetries: 0 })
  return connectRealtimeWebRTC(client, params, { ...fakes, ...options })
}

const parts = () => {
  const [peer] = FakePeer.made
  return { peer: peer as FakePeer, channel: peer?.channel as FakeChannel }
}

async function drain(source: AsyncIterable<unknown>): Promise<{ events: unknown[]; error?: unknown }> {
  const events: unknown[] = []
  try {
    for await (const event of source) events.push(event)
  } catch (error) {
    return { events, error }
  }
  return { events }
}

const isReleased = () => {
  const { peer } = parts()
  return peer.close.mock.calls.length > 0 && microphone.tracks.every(({ stop }) => stop.mock.calls.length > 0)
}

describe('a call', () => {
  test('exchanges descriptions, hears the microphone, and speaks events', async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => answer())
    const configuration = { iceServers: [] }
    const connection = await call({ configuration }, {}, fetch)
    const { peer, channel } = parts()
    const [[url, init] = []] = fetch.mock.calls
    expect(url).toBe('https://api.openai.com/v1/realtime/calls')
    expect(await new Response(init?.body).text()).toBe('v=0 created and set')
    expect(peer.remote).toEqual({ type: 'answer', sdp: 'v=0 answer' })
    expect(peer.configuration).toBe(configuration)
    expect(peer.added).toEqual([[microphone.tracks[0], microphone]])
    expect(getUserMedia.mock.calls).toEqual([[{ audio: true }]])
    expect(channel.label).toBe('oai-events')
    expect(connection).toMatchObject({ peer, microphone, call_id: 'rtc_1' })

    connection.send({ type: 'response.create' })
    expect(channel.sent).toEqual([])
    channel.open()
    await connection.opened
    connection.send({ type: 'response.cancel' })
    expect(channel.sent.map((text) => JSON.parse(text))).toEqual([
      { type: 'response.create' },
      { type: 'response.cancel' },
    ])
    channel.bufferedAmount = 7
    expect(connection.bufferedAmount).toBe(7)

    const loop = drain(connection)
    channel.receive('{"type":"session.created"}')
    channel.receive('{"type":"response.done"}')
    await new Promise((resolve) => setTimeout(resolve))
    await connection.close()
    expect(await loop).toEqual({ events: [{ type: 'session.created' }, { type: 'response.done' }] })
    expect(isReleased()).toBe(true)
    expect(() => connection.send({ type: 'response.create' })).toThrow(/is closed/)
  })

  test('with a session, which a proxy needs', async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => answer())
    const session = { type: 'realtime', model: 'gpt-realtime' } as const
    await (await call({}, { session }, fetch)).close()
    const form = await new Response(fetch.mock.calls[0]?.[1].body).formData()
    expect(form.get('session')).toBe(JSON.stringify(session))
    expect(form.get('sdp')).toBe('v=0 created and set')
  })

  test('the stream of the caller is not stopped', async () => {
    const connection = await call({ microphone: microphone as unknown as MediaStream })
    expect(getUserMedia).not.toHaveBeenCalled()
    await connection.close()
    expect(parts().peer.close).toHaveBeenCalled()
    expect(microphone.tracks.map(({ stop }) => stop.mock.calls)).toEqual([[], []])
  })

  test('without a microphone it listens', async () => {
    const connection = await call({ microphone: false })
    expect(getUserMedia).not.toHaveBeenCalled()
    expect(parts().peer.added).toEqual([['audio', { direction: 'recvonly' }]])
    expect(connection.microphone).toBeUndefined()
    await connection.close()
  })

  test('plays what comes: in an element, its own, or as told', async () => {
    const stream = new FakeStream()
    const track = () => Object.assign(new Event('track'), { streams: [stream] })
    const given = { srcObject: null } as HTMLAudioElement
    const own: { srcObject?: unknown; autoplay?: boolean }[] = []
    vi.stubGlobal(
      'Audio',
      class {
        constructor() {
          own.push(this)
        }
      },
    )
    const told = vi.fn()
    for (const speaker of [given, undefined, told, false] as const) {
      FakePeer.made = []
      const connection = await call({ speaker })
      const { peer } = parts()
      peer.dispatchEvent(track())
      peer.dispatchEvent(Object.assign(new Event('track'), { streams: [] }))
      if (speaker === given) expect(given.srcObject).toBe(stream)
      if (speaker === undefined) expect(own).toMatchObject([{ srcObject: stream, autoplay: true }])
      if (speaker === told) expect(told.mock.calls).toEqual([[stream]])
      await connection.close()
    }
    expect(given.srcObject).toBeNull()
    expect(own).toMatchObject([{ srcObject: null }])
  })
})

describe('a call that fails', () => {
  test('is refused by the API', async () => {
    const fetch = async () => Response.json({ error: { code: 'no' } }, { status: 401 })
    await expect(call({}, {}, fetch)).rejects.toMatchObject({ name: 'APIError', status: 401 })
    expect(isReleased()).toBe(true)
  })

  test('is refused the microphone', async () => {
    const denied = new DOMException('denied', 'NotAllowedError')
    getUserMedia.mockRejectedValue(denied)
    await expect(call()).rejects.toBe(denied)
    expect(parts().peer.close).toHaveBeenCalled()
    expect(parts().channel).toBeUndefined()
  })

  test.each(['createOffer', 'setLocalDescription', 'setRemoteDescription'] as const)(
    'in %s',
    async (step) => {
      const wrong = new Error(step)
      class Broken extends FakePeer {
        constructor() {
          super()
          Object.assign(this, { [step]: () => Promise.reject(wrong) })
        }
      }
      const options = { RTCPeerConnection: Broken as unknown as typeof RTCPeerConnection }
      await expect(call(options)).rejects.toBe(wrong)
      expect(isReleased()).toBe(true)
    },
  )

  test('has no answer in time', async () => {
    let signal: AbortSignal | null | undefined
    const fetch = (_: string, init: RequestInit) => {
      signal = init.signal
      return new Promise<never>(() => {})
    }
    await expect(call({ timeout: 20 }, {}, fetch)).rejects.toMatchObject({ name: 'APITimeoutError' })
    expect(signal?.aborted).toBe(true)
    expect(isReleased()).toBe(true)
  })

  test('has a channel that does not open in time', async () => {
    const connection = await call({ timeout: 20 })
    expect((await drain(connection)).error).toMatchObject({ name: 'APITimeoutError' })
    expect(isReleased()).toBe(true)
  })

  test('is ended by the signal, wherever it is', async () => {
    const reason = new Error('enough')
    const before = call({ signal: AbortSignal.abort(reason) })
    await expect(before).rejects.toBe(reason)
    expect(FakePeer.made).toEqual([])

    // While the page asks for the microphone: what comes later is closed at once.
    const asking = new AbortController()
    let allow!: (stream: FakeStream) => void
    getUserMedia.mockReturnValueOnce(new Promise((resolve) => (allow = resolve)))
    const asked = expect(call({ signal: asking.signal })).rejects.toBe(reason)
    asking.abort(reason)
    await asked
    allow(microphone)
    await vi.waitFor(() => expect(isReleased()).toBe(true))

    const talking = new AbortController()
    FakePeer.made = []
    microphone = new FakeStream()
    const connection = await call({ signal: talking.signal })
    parts().channel.open()
    parts().channel.receive('{"type":"session.created"}')
    talking.abort(reason)
    expect(await drain(connection)).toEqual({ events: [], error: reason })
    expect(isReleased()).toBe(true)
  })

  test('has a peer that is lost', async () => {
    const connection = await call()
    const { peer, channel } = parts()
    channel.open()
    channel.receive('{"type":"session.created"}')
    peer.change('disconnected')
    channel.receive('{"type":"response.done"}')
    peer.change('failed')
    const { events, error } = await drain(connection)
    expect(events).toEqual([{ type: 'session.created' }, { type: 'response.done' }])
    expect(error).toMatchObject({ name: 'RealtimeError', kind: 'closed', code: 1006 })
    expect(isReleased()).toBe(true)
  })

  test('has a peer that is lost before the channel opens', async () => {
    const connection = await call()
    parts().peer.change('failed')
    expect((await drain(connection)).error).toMatchObject({ kind: 'connect' })
  })

  test('is ended by the other side', async () => {
    const connection = await call()
    const { channel } = parts()
    channel.open()
    channel.readyState = 'closed'
    channel.dispatchEvent(new Event('close'))
    expect(await drain(connection)).toEqual({ events: [] })
    expect(isReleased()).toBe(true)
  })

  test('sends what is no event', async () => {
    const connection = await call()
    parts().channel.open()
    parts().channel.receive('sesame')
    expect((await drain(connection)).error).toMatchObject({ kind: 'malformed' })
    expect(isReleased()).toBe(true)
  })

  test('has a channel that takes no large event', async () => {
    const connection = await call()
    const tooLarge = new TypeError('too large')
    parts().channel.send = () => {
      throw tooLarge
    }
    connection.send({ type: 'input_audio_buffer.append', audio: 'a' })
    parts().channel.open()
    expect((await drain(connection)).error).toBe(tooLarge)
    expect(isReleased()).toBe(true)
  })

  test('has no WebRTC', async () => {
    await expect(call({ RTCPeerConnection: undefined })).rejects.toMatchObject({
      name: 'OpenAIError',
      message: /no WebRTC/,
    })
  })
})

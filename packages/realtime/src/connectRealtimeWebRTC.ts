import { type Client, OpenAIError } from '@oaix/core'
import { createRealtimeCall } from './createRealtimeCall.ts'
import { openConnection } from './openConnection.ts'
import { peerSocket } from './peerSocket.ts'
import type { RealtimeConnection, RealtimeConnectionOptions } from './types/RealtimeConnection.ts'
import type { RealtimeSessionCreateRequest } from './types/RealtimeSession.ts'

export interface ConnectRealtimeWebRTCParams {
  /** Left out where the client has an ephemeral key, which has its session. */
  session?: RealtimeSessionCreateRequest | undefined
}

export interface ConnectRealtimeWebRTCOptions extends RealtimeConnectionOptions {
  /** What the model hears: a stream of yours, or `false` for nothing. @default the microphone, after asking for it */
  microphone?: MediaStream | false | undefined
  /**
   * What plays the model: an element of the page, a function that takes the stream, or `false` for nothing.
   * @default an element of its own
   */
  speaker?: HTMLAudioElement | ((stream: MediaStream) => void) | false | undefined
  /** Of the peer connection, such as `iceServers`. */
  configuration?: RTCConfiguration | undefined
  /** In place of the platform's. */
  RTCPeerConnection?: (new (configuration?: RTCConfiguration) => RTCPeerConnection) | undefined
}

export interface RealtimeWebRTCConnection extends RealtimeConnection {
  readonly peer: RTCPeerConnection
  /** What the model hears. Disable its tracks to mute it. */
  readonly microphone: MediaStream | undefined
  /** `rtc_…`, for a connection of a server beside; a page may not see it. */
  readonly call_id: string | undefined
}

/**
 * Connects a page to a realtime session by WebRTC: microphone in, audio out, events over a data channel. Resolves once
 * the call is accepted; what is sent before the channel is open waits.
 *
 * The client makes the call: with an ephemeral key, or by a proxy that adds a key, and `session` then.
 *
 * Rejects with an `APIError` where the call is refused, with the platform's own error where the microphone is, with an
 * `APITimeoutError` and with the reason of the caller's signal. A microphone that was opened here is then closed, as it
 * is at the end of the connection.
 *
 * @example
 * const client = createClient({ apiKey: ephemeralKey })
 * const connection = await connectRealtimeWebRTC(client)
 * for await (const event of connection) console.log(event.type)
 *
 * @see https://platform.openai.com/docs/guides/realtime-webrtc
 */
export async function connectRealtimeWebRTC(
  client: Client,
  params: ConnectRealtimeWebRTCParams = {},
  options: ConnectRealtimeWebRTCOptions = {},
): Promise<RealtimeWebRTCConnection> {
  const { session } = params
  const { configuration, speaker } = options
  const Peer = options.RTCPeerConnection ?? globalThis.RTCPeerConnection
  if (!Peer) throw new OpenAIError('this platform has no WebRTC: give an RTCPeerConnection')

  // Nothing is begun that would have to be ended.
  if (options.signal?.aborted) throw options.signal.reason
  const peer = new Peer(configuration)
  let microphone: MediaStream | undefined
  let call_id: string | undefined
  let onReady!: () => void
  const ready = new Promise<void>((resolve) => {
    onReady = resolve
  })

  const connection: RealtimeConnection = openConnection(async (signal) => {
    const release = () => {
      peer.close()
      // Not those of the caller's stream.
      if (!options.microphone) for (const track of microphone?.getTracks() ?? []) track.stop()
    }
    // However the connection ends.
    signal.addEventListener('abort', release)

    // Before the peer begins, so that a refused microphone leaves nothing.
    if (options.microphone !== false) {
      microphone = options.microphone ?? (await navigator.mediaDevices.getUserMedia({ audio: true }))
      if (signal.aborted) release()
      if (signal.aborted) throw signal.reason
      for (const track of microphone.getAudioTracks()) peer.addTrack(track, microphone)
    } else peer.addTransceiver('audio', { direction: 'recvonly' })
    if (speaker !== false) play(peer, speaker, signal)

    const channel = peer.createDataChannel('oai-events')
    await peer.setLocalDescription(await peer.createOffer())
    const { sdp } = peer.localDescription as RTCSessionDescription
    const call = await createRealtimeCall(client, { sdp, session }, { signal })
    call_id = call.call_id
    await peer.setRemoteDescription({ type: 'answer', sdp: call.sdp })
    if (signal.aborted) throw signal.reason
    onReady()
    return peerSocket(peer, channel)
  }, options)

  // The one resolves before the other, which rejects where either fails.
  await Promise.race([ready, connection.opened])
  return Object.assign(connection, { peer, microphone, call_id })
}

/** Plays what comes from a peer, until the signal aborts. */
function play(
  peer: RTCPeerConnection,
  speaker: HTMLAudioElement | ((stream: MediaStream) => void) | undefined,
  signal: AbortSignal,
): void {
  peer.addEventListener('track', ({ streams: [stream] }) => {
    if (!stream) return
    if (speaker instanceof Function) return speaker(stream)
    const element = speaker ?? new Audio()
    element.autoplay = true
    element.srcObject = stream
    signal.addEventListener('abort', () => {
      element.srcObject = null
    })
  })
}

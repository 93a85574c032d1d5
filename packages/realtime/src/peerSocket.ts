import type { RealtimeSocket, RealtimeSocketEvent } from './types/RealtimeConnection.ts'

/** The data channel of a peer connection, as the socket it resembles. */
export function peerSocket(peer: RTCPeerConnection, channel: RTCDataChannel): RealtimeSocket {
  const states = ['connecting', 'open', 'closing', 'closed']
  const closing: ((event: RealtimeSocketEvent) => void)[] = []
  // Has no codes: it closes well unless the peer is lost.
  const tell = () => {
    const isLost = peer.connectionState === 'failed'
    const event = { code: isLost ? 1006 : 1000, reason: isLost ? 'the peer is lost' : '', wasClean: !isLost }
    for (const listener of closing.splice(0)) listener(event)
  }
  channel.addEventListener('close', tell)
  peer.addEventListener('connectionstatechange', () => {
    if (peer.connectionState === 'failed') tell()
  })
  return {
    get readyState() {
      return states.indexOf(channel.readyState)
    },
    get bufferedAmount() {
      return channel.bufferedAmount
    },
    send(data) {
      channel.send(data)
    },
    close() {
      // Not every platform tells who closes the peer.
      tell()
      channel.close()
    },
    addEventListener(type, listener: (event: RealtimeSocketEvent) => void) {
      if (type === 'close') closing.push(listener)
      else if (type === 'error') {
        channel.addEventListener('error', ({ error }) => listener({ message: error?.message }))
      } else channel.addEventListener(type, (event) => listener(event as RealtimeSocketEvent))
    },
  }
}

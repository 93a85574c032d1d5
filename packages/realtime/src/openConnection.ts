import { APITimeoutError } from '@oaix/core'
import { parseEvent } from './parseEvent.ts'
import { RealtimeError } from './RealtimeError.ts'
import type {
  RealtimeConnection,
  RealtimeConnectionOptions,
  RealtimeSocket,
} from './types/RealtimeConnection.ts'

interface Reader<Received> {
  /** The loop that waits. */
  loop: object
  resolve: (result: IteratorResult<Received, undefined>) => void
  reject: (error: unknown) => void
}

/** Makes a connection of a socket that is still to be opened. */
export function openConnection<Sent, Received>(
  /** Rejects where no socket comes to be. */
  open: (signal: AbortSignal) => Promise<RealtimeSocket>,
  options: RealtimeConnectionOptions,
): RealtimeConnection<Sent, Received> {
  const { signal, timeout = 30_000, idleTimeout, maxBuffer = 2 ** 24 } = options
  const opening = new AbortController()
  // Parsed when they are read: as text their size is known.
  const received: string[] = []
  let receivedSize = 0
  const readers: Reader<Received>[] = []
  let queue: string[] | undefined = []
  let queuedSize = 0
  let socket: RealtimeSocket | undefined
  let end: { error?: unknown } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  let onOpened!: () => void
  let onFailed!: (error: unknown) => void
  const opened = new Promise<void>((resolve, reject) => {
    onOpened = resolve
    onFailed = reject
  })
  // Who does not await it hears of the failure in the loop.
  opened.catch(() => {})

  let onClosed!: () => void
  const closed = new Promise<void>((resolve) => {
    onClosed = resolve
  })

  const limit = (ms: number, error: () => Error) => {
    clearTimeout(timer)
    timer = setTimeout(() => finish({ error: error() }), Math.min(ms, 2e9))
  }

  const awaitEvent = () => {
    if (idleTimeout === undefined) return
    limit(idleTimeout, () => new RealtimeError(`nothing came in ${idleTimeout} ms`, { kind: 'stalled' }))
  }

  /** Ends everything, once. What has arrived can still be read, unless the caller wants no more. */
  const finish = (how: { error?: unknown }, isWanted = true) => {
    if (end) return
    end = how
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    queue = undefined
    if (!isWanted) received.length = 0
    opening.abort()
    // An attempt that fails was no success before.
    if ('error' in how) onFailed(how.error)
    else onFailed(new RealtimeError('the connection was closed', { kind: 'closed' }))
    for (const { resolve, reject } of readers.splice(0)) {
      if ('error' in how) reject(how.error)
      else resolve({ done: true, value: undefined })
    }
    if (!socket) return onClosed()
    try {
      socket.close(1000)
    } catch {}
    // Some wait half a minute for a server that does not answer.
    const { terminate } = socket as { terminate?: () => void }
    const patience = setTimeout(() => {
      terminate?.call(socket)
      onClosed()
    }, 2000)
    void closed.then(() => clearTimeout(patience))
  }

  const onAbort = () => finish({ error: signal?.reason }, false)

  const listen = (socket: RealtimeSocket) => {
    let failure: string | undefined
    const wasClosed = (code = 1006, reason = '') => {
      const isOpen = queue === undefined
      const why = [failure, code, reason].filter(Boolean).join(' ')
      const message = isOpen ? `the connection was closed: ${why}` : `the connection failed: ${why}`
      finish({ error: new RealtimeError(message, { kind: isOpen ? 'closed' : 'connect', code, reason }) })
    }

    const wasOpened = () => {
      if (end) return socket.close(1000)
      if (!queue) return
      clearTimeout(timer)
      try {
        for (const text of queue) socket.send(text)
      } catch (error) {
        // A data channel has a limit of its own.
        return finish({ error })
      }
      queue = undefined
      onOpened()
      awaitEvent()
    }
    socket.addEventListener('open', wasOpened)
    if (socket.readyState === 1) wasOpened()

    socket.addEventListener('message', ({ data }) => {
      if (end) return
      awaitEvent()
      if (typeof data !== 'string') {
        return finish({ error: new RealtimeError('a message is no text', { kind: 'malformed' }) })
      }
      receivedSize += data.length
      if (received.length > 0 && receivedSize > maxBuffer) {
        const message = `more than ${maxBuffer} characters wait to be read`
        return finish({ error: new RealtimeError(message, { kind: 'overflow' }) })
      }
      received.push(data)
      const reader = readers.shift()
      if (reader) read(reader.loop).then(reader.resolve, reader.reject)
    })

    socket.addEventListener('error', ({ message }) => {
      failure = message
      // With a code, if the platform tells one.
      if (!end) setTimeout(wasClosed, 1000)
    })

    socket.addEventListener('close', ({ code, reason, wasClean }) => {
      const isGood = queue === undefined && wasClean !== false && (code === 1000 || code === 1005)
      if (isGood) finish({})
      else wasClosed(code, reason)
      onClosed()
    })
  }

  const read = async (loop: object): Promise<IteratorResult<Received, undefined>> => {
    const text = received.shift()
    if (text !== undefined) {
      receivedSize -= text.length
      const value = parseEvent<Received>(text)
      if (value) return { done: false, value }
      const error = new RealtimeError('a message is no event', { kind: 'malformed' })
      finish({ error })
      // Also where the end was a good one.
      end = { error }
      received.length = 0
      throw error
    }
    if (!end) return new Promise((resolve, reject) => readers.push({ loop, resolve, reject }))
    if ('error' in end) throw end.error
    return { done: true, value: undefined }
  }

  limit(timeout, () => new APITimeoutError(`the connection did not open in ${timeout} ms`))
  signal?.addEventListener('abort', onAbort)
  if (signal?.aborted) onAbort()
  else {
    open(opening.signal).then(
      (made) => {
        socket = made
        if (end) made.close(1000)
        listen(made)
      },
      (error) => finish({ error }),
    )
  }

  const bufferedAmount = () => (queue ? queuedSize : (socket?.bufferedAmount ?? 0))

  return {
    opened,
    get bufferedAmount() {
      return bufferedAmount()
    },
    send(event) {
      if (end || (!queue && socket?.readyState !== 1)) {
        throw new RealtimeError('the connection is closed', { kind: 'closed' })
      }
      const text = JSON.stringify(event)
      const before = bufferedAmount()
      // One event that is larger than all may pass alone.
      if (before > 0 && before + text.length > maxBuffer) {
        throw new RealtimeError(`more than ${maxBuffer} characters wait to be sent`, { kind: 'overflow' })
      }
      if (!queue) return socket?.send(text)
      queue.push(text)
      queuedSize += text.length
    },
    close() {
      finish({}, false)
      return closed
    },
    [Symbol.asyncIterator]() {
      const loop = {}
      return {
        next: () => read(loop),
        // The connection stays, for a later loop, from which this one takes nothing.
        async return() {
          for (const reader of readers.filter((reader) => reader.loop === loop)) {
            readers.splice(readers.indexOf(reader), 1)
            reader.resolve({ done: true, value: undefined })
          }
          return { done: true, value: undefined }
        },
      }
    },
  }
}

import { createServer, request as forward, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

/** What reached the API. */
interface Arrived {
  call: string
  authorization: string | undefined
  cookie: string | undefined
  body: Buffer
  /** Resolves once the answer has ended: whether it was whole. */
  ended: Promise<boolean>
}

/** Stands between the proxy and the API: keeps what passes, and can answer instead. */
export async function startFront(target: string) {
  const arrived: Arrived[] = []
  const instead: { call: RegExp; answer: (response: ServerResponse) => unknown }[] = []
  const server = createServer(async (incoming, response) => {
    const call = `${incoming.method} ${incoming.url}`
    const ended = new Promise<boolean>((resolve) => {
      response.on('close', () => resolve(response.writableFinished))
    })
    const { authorization, cookie } = incoming.headers
    const body = await buffer(incoming).catch(() => undefined)
    if (!body) return
    arrived.push({ call, authorization, cookie, body, ended })
    const place = instead.findIndex((each) => each.call.test(call))
    if (place >= 0) {
      const [{ answer } = { answer: () => {} }] = instead.splice(place, 1)
      await answer(response)
      return
    }
    const { method, headers } = incoming
    const onward = forward(new URL(incoming.url ?? '', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      response.flushHeaders()
      pipeline(answer, response).catch(() => response.destroy())
    })
    onward.on('error', () => response.destroy())
    response.on('close', () => onward.destroy())
    onward.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    arrived,
    /** The calls whose method and path match. */
    calls: (call: RegExp) => arrived.filter((each) => call.test(each.call)),
    /** Answers the next of these calls. */
    answerNext(call: RegExp, answer: (response: ServerResponse) => unknown) {
      instead.push({ call, answer })
    },
    reset() {
      arrived.length = 0
      instead.length = 0
    },
    stop() {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

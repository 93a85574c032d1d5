import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds from one event to the next. */
const pace = 25

/** The event that does not get through the first connection of a response any more. */
const cut = 24

/**
 * Responses in the background, which go on without a connection and can be streamed from any event on. All others are
 * aimock's.
 * @param {(params: object) => Promise<Response>} ask Asks aimock.
 * @returns {import('./start.mjs').Routes}
 */
export function responseRoutes(ask) {
  /** @type {Map<string, { begin: number, events: any[] }>} */
  const responses = new Map()
  let count = 0

  /**
   * Sends the events from a place on, each when its time has come.
   * @param {string} id @param {import('node:http').ServerResponse} response @param {number} first @param {number} [end]
   */
  async function send(id, response, first, end) {
    const { begin = 0, events = [] } = responses.get(id) ?? {}
    response.setHeader('content-type', 'text/event-stream')
    for (const event of events.slice(first)) {
      await sleep(Math.max(0, begin + pace * event.sequence_number - Date.now()))
      if (event.sequence_number === end) response.destroy()
      if (response.destroyed) return
      response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
    }
    response.end()
  }

  return {
    async 'POST /responses'({ params, response }) {
      const answer = await ask(params)
      if (!params.background || !answer.body || !answer.ok) {
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
        // Fails where nobody listens any longer.
        return pipeline(answer.body ?? [], response).catch(() => {})
      }
      const id = `resp_${++count}`
      const events = [...(await answer.text()).matchAll(/^data: (.*)/gm)].map(([, data = ''], place) => {
        const { response, ...event } = JSON.parse(data)
        return {
          ...event,
          ...(response && { response: { ...response, id, background: true } }),
          sequence_number: place,
        }
      })
      responses.set(id, { begin: Date.now(), events })
      await send(id, response, 0, cut)
    },

    async 'GET /responses/*'({ id, request, response }) {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost')
      await send(id, response, Number(searchParams.get('starting_after') ?? -1) + 1)
    },

    'DELETE /responses/*': ({ id }) => ({ id, object: 'response', deleted: responses.delete(id) }),
  }
}

import { deleteResponse, outputText, resumeResponse } from '@oaix/responses'

export const title = 'A background response that is resumed'
export const { filename } = import.meta

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, model, isLocal, signal, page, afterwards }) {
  const input = 'In four sentences: why may a long answer need more than one connection?'
  page.ask(input)
  if (isLocal) page.say('The local server will cut the first connection.', 'dim')

  const text = page.text()
  let written = ''
  let events = 0
  let connections = 0
  let why = 'The connection broke'
  /** Anything with a `request` is a client. This one tells of each new connection. @type {typeof client} */
  const watched = {
    request(request, options) {
      connections += 1
      const { starting_after } = Object(request.query)
      if (connections > 1) text.note(`[${why}: GET ${request.path}?starting_after=${starting_after}]`)
      return client.request(request, options)
    },
  }

  /** @param {import('@oaix/responses').ResponseStreamEvent} event */
  function show(event) {
    events += 1
    if (event.type === 'response.created') {
      const { id: response_id } = event.response
      afterwards((client) => deleteResponse(client, { response_id }))
    }
    if (event.type === 'response.output_text.delta') {
      text.add(event.delta)
      written += event.delta
    }
    if (event.type === 'response.failed' || event.type === 'response.incomplete') {
      const { status, error, incomplete_details } = event.response
      throw new Error(`The response is ${status}: ${error?.message ?? incomplete_details?.reason}`)
    }
    if (event.type === 'response.completed' && outputText(event.response) !== written) {
      throw new Error('The pieces are not the whole')
    }
  }

  try {
    const stream = await resumeResponse(watched, { model, input, background: true }, { signal })
    let kept = ''
    for await (const event of stream) {
      show(event)
      if (written.length < 200 || !stream.checkpoint) continue
      kept = JSON.stringify(stream.checkpoint)
      break
    }
    why = 'We hang up, and go on from a checkpoint, as another process could'
    if (kept) {
      const rest = await resumeResponse(watched, JSON.parse(kept), { signal })
      for await (const event of rest) show(event)
    }
  } finally {
    text.end()
  }
  page.say(`${events} events over ${connections} connections, each of them once`, 'dim')
}

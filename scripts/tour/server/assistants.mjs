import { setTimeout as sleep } from 'node:timers/promises'

const answer =
  'Start with createChatCompletion.ts: it is one function, and every other endpoint looks the same. Then see how requestStream.ts ends a stream.'

/** Assistants whose every run says the same. @returns {import('./start.mjs').Routes} */
export function assistantRoutes() {
  /** @type {Map<string, any[]>} */
  const messages = new Map()
  let count = 0
  const created_at = Math.floor(Date.now() / 1000)

  /** @param {string} kind @param {string} object @param {object} fields */
  const create = (kind, object, fields) => ({ id: `${kind}_${++count}`, object, created_at, ...fields })

  /** @param {string} role @param {string} value */
  const textMessage = (role, value) => ({
    role,
    content: [{ type: 'text', text: { value, annotations: [] } }],
  })

  return {
    'POST /assistants': ({ params }) => create('asst', 'assistant', { tools: [], ...params }),
    'DELETE /assistants/*': ({ id }) => ({ id, object: 'assistant.deleted', deleted: true }),
    'DELETE /threads/*': ({ id }) => ({ id, object: 'thread.deleted', deleted: messages.delete(id) }),

    'POST /threads'({ params }) {
      const thread = create('thread', 'thread', { metadata: {}, tool_resources: null })
      /** @type {{ role: string, content: string }[]} */
      const given = params.messages
      const first = given.map(({ role, content }) =>
        create('msg', 'thread.message', { thread_id: thread.id, ...textMessage(role, content) }),
      )
      messages.set(thread.id, first)
      return thread
    },

    'GET /threads/*/messages': ({ id }) => ({ object: 'list', data: messages.get(id), has_more: false }),

    async 'POST /threads/*/runs'({ id: thread_id, params: { assistant_id }, response }) {
      /** @param {string} event @param {unknown} data */
      const send = (event, data) =>
        response.write(`event: ${event}\ndata: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`)
      const run = create('run', 'thread.run', { thread_id, assistant_id, status: 'queued' })
      const message = create('msg', 'thread.message', { thread_id, assistant_id, run_id: run.id })
      response.setHeader('content-type', 'text/event-stream')
      send('thread.run.created', run)
      send('thread.run.in_progress', { ...run, status: 'in_progress' })
      send('thread.message.created', { ...message, role: 'assistant', status: 'in_progress', content: [] })
      for (const value of answer.match(/.{1,5}/g) ?? []) {
        await sleep(25)
        const content = [{ index: 0, type: 'text', text: { value } }]
        send('thread.message.delta', { id: message.id, object: 'thread.message.delta', delta: { content } })
      }
      const whole = { ...message, ...textMessage('assistant', answer), status: 'completed' }
      messages.get(thread_id)?.push(whole)
      send('thread.message.completed', whole)
      send('thread.run.completed', { ...run, status: 'completed' })
      send('done', '[DONE]')
      response.end()
    },
  }
}

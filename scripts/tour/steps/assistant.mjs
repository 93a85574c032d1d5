import {
  assistantEvents,
  createAssistant,
  createThread,
  deleteAssistant,
  deleteThread,
  listMessages,
  streamRun,
} from '@oaix/assistants'

export const title = 'A run of an assistant'
export const { filename } = import.meta

/** @param {AsyncIterable<import('@oaix/assistants').AssistantEvent>} events */
async function* textOf(events) {
  for await (const event of events) {
    if (event.type === 'textDelta') yield event.delta.value ?? ''
    if (event.type === 'run' && event.run.status !== 'completed') {
      throw new Error(`The run ${event.run.status}: ${event.run.last_error?.message}`)
    }
  }
}

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, assistantModel, page, afterwards }) {
  const { id: assistant_id } = await createAssistant(client, {
    model: assistantModel,
    name: 'Tour guide',
    instructions: 'You show people around in the code of an SDK. Two sentences at most.',
  })
  afterwards((client) => deleteAssistant(client, { assistant_id }))
  const content = 'Where do I start reading?'
  page.ask(content)
  const { id: thread_id } = await createThread(client, { messages: [{ role: 'user', content }] })
  afterwards((client) => deleteThread(client, { thread_id }))

  const stream = await streamRun(client, { thread_id, assistant_id })
  await page.stream(textOf(assistantEvents(stream)))
  const { data } = await listMessages(client, { thread_id, order: 'asc' })
  page.say(`The thread holds ${data.length} messages: ${data.map(({ role }) => role).join(', ')}`)
}

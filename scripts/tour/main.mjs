// The main job: eleven kinds of calls through the built packages, and what each of them weighs. Without a key the
// server is one of our own, in this process.
import { clientOptionsFromEnv, createClient, errorToJSON, withOptions } from '@oaix/core'
import { page } from './page.mjs'
import { startServer } from './server/start.mjs'
import { saySize, saySizes } from './sizes.mjs'
import * as assistant from './steps/assistant.mjs'
import * as background from './steps/background.mjs'
import * as chat from './steps/chat.mjs'
import * as embeddings from './steps/embeddings.mjs'
import * as error from './steps/error.mjs'
import * as stream from './steps/stream.mjs'
import * as structured from './steps/structured.mjs'
import * as toolCall from './steps/tool-call.mjs'
import * as toolLoop from './steps/tool-loop.mjs'
import * as transcription from './steps/transcription.mjs'
import * as upload from './steps/upload.mjs'

/** @typedef {import('@oaix/core').Client} Client */

/**
 * What a step is given.
 * @typedef {object} Tour
 * @property {Client} client
 * @property {string} model For chat and responses.
 * @property {string} assistantModel
 * @property {boolean} isLocal Whether the server is our own.
 * @property {AbortSignal} signal Aborted by Ctrl-C; the client has it as well.
 * @property {import('./page.mjs').Page} page
 * @property {(undo: (client: Client) => Promise<unknown>) => void} afterwards What to undo, however the step ends.
 */

const steps = [
  chat,
  stream,
  structured,
  toolCall,
  toolLoop,
  background,
  embeddings,
  upload,
  transcription,
  assistant,
  error,
]

const stop = new AbortController()
const { signal } = stop
const interrupt = () => stop.abort(new Error('Interrupted'))
// A second Ctrl-C ends the process in the ordinary way.
process.once('SIGINT', interrupt)
// Nobody reads any longer.
process.stdout.on('error', interrupt)

const settings = clientOptionsFromEnv()
const server = settings.apiKey || settings.baseURL ? undefined : await startServer()
const client = createClient(server ? { baseURL: server.baseURL } : { ...settings, timeout: 60_000 })
const { OPENAI_MODEL } = process.env

/** @param {unknown} error */
function sayError(error) {
  const { name, message } = errorToJSON(error)
  page.say(`${name}: ${message}`, 'red')
  // What the platform knows about it, such as ECONNREFUSED.
  for (let { cause } = Object(error); cause; { cause } = cause) {
    if (!message.includes(cause.message))
      page.say(`because of ${cause.code ?? cause.name}: ${cause.message}`, 'red')
  }
}

/** Whether the step, and the tidying up after it, went well. @param {typeof steps[number]} step */
async function take({ run }) {
  /** @type {((client: Client) => Promise<unknown>)[]} */
  const undo = []
  /** @param {() => Promise<unknown>} action */
  const goesWell = (action) =>
    action().then(
      () => true,
      (error) => sayError(error),
    )
  let isGood = await goesWell(() =>
    run({
      client: withOptions(client, { signal }),
      model: OPENAI_MODEL ?? 'gpt-5.4-mini',
      assistantModel: OPENAI_MODEL ?? 'gpt-4.1-mini',
      isLocal: server !== undefined,
      signal,
      page,
      afterwards: (action) => undo.unshift(action),
    }),
  )
  for (const action of undo) isGood = (await goesWell(() => action(client))) && isGood
  return isGood
}

page.heading('A tour of oaix')
if (server) {
  page.say(`Server: ${server.baseURL}, local, with scripted answers.`)
  page.say('With OPENAI_API_KEY set, the same tour runs against the API.')
} else {
  page.say(`Server: ${settings.baseURL ?? 'https://api.openai.com/v1'}`)
  page.say('What the tour creates there, it deletes.')
}
page.say('+ 100 B is what functions add to a bundle, minified and gzipped.')

let failed = 0
for (const [index, step] of steps.entries()) {
  page.heading(`${index + 1}  ${step.title}`)
  if (!(await take(step))) failed += 1
  if (signal.aborted) break
  await saySize(step.filename)
}
await server?.stop()

if (!signal.aborted) {
  await saySizes(steps)
  page.heading(failed > 0 ? `${failed} of ${steps.length} steps failed` : 'Done')
  page.say('The code of each step is a file in scripts/tour/steps.')
}
process.exitCode = signal.aborted ? 130 : failed > 0 ? 1 : 0

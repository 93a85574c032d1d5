// The example app, against a server of our own, or with OPENAI_API_KEY or OPENAI_BASE_URL against another.
import { clientOptionsFromEnv, errorToJSON } from '@oaix/core'
import { startApp } from '../examples/browser-chat/server.mjs'
import { startServer } from './tour/server/start.mjs'

const { PORT } = process.env
if (PORT && !(/^\d+$/.test(PORT) && Number(PORT) < 65_536)) {
  console.error(`PORT is a number up to 65535, and not ${PORT}`)
  process.exit(1)
}
/** The first of these that is free. */
const ports = PORT ? [Number(PORT)] : Array.from({ length: 10 }, (_, index) => 3000 + index)

const { apiKey, baseURL } = clientOptionsFromEnv()
const server = apiKey || baseURL ? undefined : await startServer()

/** @param {unknown} error @param {Request} request */
function onError(error, request) {
  const { name, message } = errorToJSON(error)
  console.error(`${request.method} ${new URL(request.url).pathname}: ${name}: ${message}`)
}

async function start() {
  // Most servers of one's own ask for no key, and get this one.
  const settings = { apiKey: apiKey ?? 'none', baseURL: server?.baseURL ?? baseURL, onError }
  for (const port of ports) {
    try {
      return await startApp({ ...settings, port })
    } catch (error) {
      if (Object(error).code !== 'EADDRINUSE') throw error
    }
  }
}

const app = await start()
if (app) {
  console.log(`Open ${app.url}`)
  console.log(
    server
      ? 'It talks to a local server with scripted answers; with OPENAI_API_KEY set, to the API.'
      : `It talks to ${baseURL ?? 'https://api.openai.com/v1'}.`,
  )
  console.log('Ctrl-C ends it.')
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
  })
} else {
  console.error(
    `${ports.length > 1 ? `The ports ${ports[0]} to ${ports.at(-1)} are` : `Port ${PORT} is`} taken: choose one with PORT=…`,
  )
  process.exitCode = 1
}
await Promise.all([app?.stop(), server?.stop()])

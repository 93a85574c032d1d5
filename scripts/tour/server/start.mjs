import { buffer } from 'node:stream/consumers'
import { LLMock } from '@copilotkit/aimock'
import { assistantRoutes } from './assistants.mjs'
import { addConversation } from './conversation.mjs'
import { embeddingRoutes } from './embeddings.mjs'
import { addFixtures } from './fixtures.mjs'
import { imageRoutes } from './images.mjs'
import { responseRoutes } from './responses.mjs'
import { speechRoutes } from './speech.mjs'
import { uploadRoutes } from './uploads.mjs'

/**
 * A request to a route of ours.
 * @typedef {object} Call
 * @property {string} id The first id in the path.
 * @property {import('node:http').IncomingMessage} request
 * @property {Buffer} body
 * @property {any} params The body, where it is JSON.
 * @property {import('node:http').ServerResponse} response For an answer that comes bit by bit.
 */

/** By method and path, with `*` for an id. The result is the answer, `undefined` where it has been sent. @typedef {Record<string, (call: Call) => unknown>} Routes */

const id = /(?<=\/)(?:asst|file|resp|thread|upload)_\w+/g

/**
 * Starts an OpenAI-compatible server on loopback: aimock, and on top what aimock lacks: the Uploads API, assistants,
 * responses in the background, embeddings that differ within one request, images and speech that arrive bit by bit.
 */
export async function startServer() {
  const server = new LLMock({ host: '127.0.0.1', port: 0, latency: 25, chunkSize: 5 })
  const headers = { 'content-type': 'application/json' }
  /** aimock answers at any path that ends so, and the routes are only those below /v1. @param {object} params */
  const ask = (params) =>
    fetch(`${server.url}/aimock/responses`, { method: 'POST', headers, body: JSON.stringify(params) })
  /** @type {Routes} */
  const routes = {
    ...uploadRoutes(),
    ...assistantRoutes(),
    ...embeddingRoutes(),
    ...imageRoutes(),
    ...responseRoutes(ask),
    ...speechRoutes(),
  }
  addConversation(server)
  addFixtures(server)
  server.mount('/v1', {
    async handleRequest(request, response, path) {
      const answer = routes[`${request.method} ${path.replace(id, '*')}`]
      if (!answer) return false
      const body = await buffer(request)
      const params = /json/.test(request.headers['content-type'] ?? '') ? JSON.parse(body.toString()) : {}
      const result = await answer({ id: path.match(id)?.[0] ?? '', request, body, params, response })
      if (result) response.setHeader('content-type', 'application/json').end(JSON.stringify(result))
      return true
    },
  })
  await server.start()
  return { baseURL: `${server.url}/v1`, stop: () => server.stop() }
}

// The server's half: three files, under a policy that lets the page run its own script and call its own server and
// nothing else, and the proxy that adds the key.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { createSpeech } from '@oaix/audio'
import { streamChatCompletion } from '@oaix/chat'
import { cancelUpload, completeUpload, createUpload, createUploadPart } from '@oaix/files'
import { streamImage } from '@oaix/images'
import { createProxy } from '@oaix/proxy'
import { build } from 'esbuild'
import { toListener } from './listener.mjs'
import { models } from './models.mjs'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** @param {string} name */
const locate = (name) => fileURLToPath(new URL(name, import.meta.url))

/**
 * The page's script, as one file.
 * @param {string[] | undefined} conditions
 */
async function bundle(conditions) {
  const { outputFiles } = await build({
    entryPoints: [locate('src/main.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { MODELS: JSON.stringify(models) },
    ...(conditions && { conditions }),
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * The files of the page by their path, compressed once.
 * @param {string[] | undefined} conditions
 */
async function loadFiles(conditions) {
  /** @type {[path: string, type: string, content: string | Promise<string>][]} */
  const files = [
    ['/', 'text/html; charset=utf-8', readFile(locate('index.html'), 'utf8')],
    ['/style.css', 'text/css; charset=utf-8', readFile(locate('style.css'), 'utf8')],
    ['/icon.svg', 'image/svg+xml', readFile(locate('icon.svg'), 'utf8')],
    ['/main.js', 'text/javascript; charset=utf-8', bundle(conditions)],
  ]
  const load = files.map(async ([path, type, content]) => {
    const plain = Buffer.from(await content)
    return /** @type {const} */ ([path, { type, plain, gzipped: await promisify(gzip)(plain, { level: 9 }) }])
  })
  return new Map(await Promise.all(load))
}

/**
 * @typedef {object} Settings
 * @property {string} apiKey Stays here.
 * @property {string} [baseURL] Of the API; that of the service unless set.
 * @property {number} [port] 0 for any that is free, which is the default.
 * @property {string[]} [conditions] Of the packages' exports, for the bundle.
 * @property {(error: unknown, request: Request) => void} [onError] Told what went wrong on the way to the API.
 */

/**
 * Starts the app on loopback.
 * @param {Settings} settings
 */
export async function startApp({ apiKey, baseURL, port = 0, conditions, onError }) {
  const files = await loadFiles(conditions)
  const proxy = createProxy({
    apiKey,
    baseURL,
    basePath: '/api/openai',
    // Everything that the page calls, and nothing that it doesn't.
    allow: [
      {
        operation: streamChatCompletion,
        models: [models.chat],
        maxOutputTokens: 4_000,
        maxBodySize: 500_000,
      },
      { operation: streamImage, models: [models.image], maxBodySize: 10_000 },
      { operation: createSpeech, models: [models.speech], maxBodySize: 20_000 },
      // The four calls that uploadFile makes.
      { operation: createUploadPart, maxBodySize: 17_000_000 },
      createUpload,
      completeUpload,
      cancelUpload,
    ],
    onError,
  })

  /** @param {Request} request */
  async function handle(request) {
    const { host, hostname, pathname } = new URL(request.url)
    // Another name that leads here would make any page on it one of ours.
    if (hostname !== '127.0.0.1' && hostname !== 'localhost') {
      return new Response(`Not on ${host}: open http://${place}\n`, { status: 421 })
    }
    if (pathname.startsWith('/api/openai/')) return proxy(request)
    const file = files.get(pathname)
    if (!file || request.method !== 'GET') return new Response('Not here\n', { status: 404 })
    const isGzipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
    return new Response(isGzipped ? file.gzipped : file.plain, {
      headers: {
        'content-type': file.type,
        ...(isGzipped && { 'content-encoding': 'gzip' }),
        vary: 'accept-encoding',
        'cache-control': 'no-cache',
        'content-security-policy': policy,
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=()',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    })
  }

  const server = createServer(toListener(handle))
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  const place = `127.0.0.1:${address.port}`
  return {
    url: `http://${place}/`,
    /** Hangs up on everybody. */
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined))
        server.closeAllConnections()
      }),
  }
}

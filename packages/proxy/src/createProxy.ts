import { type APIRequest, path, requestBinary } from '@oaix/core'
import { createClient } from '@oaix/core/lite'
import { allowOrigin } from './allowOrigin.ts'
import { checkOptions } from './checkOptions.ts'
import { checkOrigin } from './checkOrigin.ts'
import { chooseRule } from './chooseRule.ts'
import { DenialError } from './DenialError.ts'
import { errorAnswer } from './errorAnswer.ts'
import { matchRules } from './matchRules.ts'
import { passHeaders } from './passHeaders.ts'
import { readBody } from './readBody.ts'
import { readQuery } from './readQuery.ts'
import { readRules } from './readRules.ts'
import type { ProxyOptions } from './types/ProxyOptions.ts'
import type { Rule } from './types/Rule.ts'

/**
 * Makes the server's half for pages that call the API: a function from `Request` to `Response` that adds the key, and
 * lets through only what `allow` lists. It answers whatever a visitor sends, refusals in the shape of the API's errors.
 *
 * Throws an `OpenAIError` for options that can't be meant; the function rejects with one where something in `allow` is
 * no endpoint function.
 *
 * @example
 * const proxy = createProxy({
 *   apiKey: () => process.env.OPENAI_API_KEY ?? '',
 *   basePath: '/api/openai',
 *   allow: [{ operation: streamChatCompletion, models: ['gpt-5.4-mini'], maxOutputTokens: 2000 }],
 *   authorize: (request) => isSignedIn(request),
 * })
 * export { proxy as GET, proxy as POST, proxy as DELETE }
 */
export function createProxy(options: ProxyOptions): (request: Request) => Promise<Response> {
  checkOptions(options)
  const { apiKey, baseURL, basePath = '', origins, authorize, onError } = options
  const client = options.client ?? createClient({ apiKey, baseURL })
  let rules: readonly Rule[] | undefined

  const report = (error: unknown, request: Request) => {
    // Neither what it throws nor what it rejects with is for the visitor.
    void (async () => onError?.(error, request))().catch(() => {})
  }

  async function serve(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    if (!pathname.startsWith(`${basePath}/`)) {
      throw new DenialError(404, 'not_found', `${pathname} is not below ${basePath}/`)
    }
    const match = matchRules(rules ?? [], request.method, pathname.slice(basePath.length))
    const query = readQuery(searchParams)
    const body = await readBody(request, match.rules)
    const [rule, fields] = chooseRule(match.rules, body.fields, { ...query, ...match.ids }, !!body.content)

    const { method } = rule
    const { content } = body
    if (content instanceof FormData) {
      // With the limits that were set, and a session as it was understood: it may have said things twice.
      for (const [name, value] of Object.entries(fields)) {
        if (name === 'session' || value !== body.fields[name]) content.set(name, JSON.stringify(value))
      }
    }

    if (authorize) {
      const copy = content ? fields : structuredClone(fields)
      // A query beside a body could be taken for what the body does not say.
      const params = withoutPrototype({ ...(rule.body ? copy : query), ...match.ids })
      let verdict: unknown
      try {
        verdict = await authorize(request, { method, path: rule.path, params })
        // One that was sent before can't be sent again.
        if (verdict instanceof Response) return new Response(verdict.body, verdict)
      } catch (error) {
        report(error, request)
        throw new DenialError(500, 'internal_error', 'The request failed')
      }
      if (verdict !== undefined && verdict !== true) {
        throw new DenialError(403, 'not_authorized', `You may not call ${method} ${rule.path}`)
      }
    }

    const headers = new Headers(rule.headers)
    for (const name of ['accept', 'openai-beta', 'idempotency-key']) {
      const value = request.headers.get(name)
      if (value !== null) headers.set(name, value)
    }
    if (body.type) headers.set('content-type', body.type)
    const upstream: APIRequest & { duplex?: 'half' } = {
      method,
      path: rule.path.replace(/\{(\w+)\}/g, (_whole, name) => path`${match.ids[name] as string}`),
      query,
      headers: Object.fromEntries(headers),
      body: content ?? (rule.body && fields),
      // Node sends no stream without it.
      ...(content instanceof ReadableStream && { duplex: 'half' }),
    }
    try {
      // Once: the page's client does the waiting and the retrying.
      const response = await requestBinary(client, upstream, { signal: request.signal, maxRetries: 0 })
      return new Response(response.body, { status: response.status, headers: passHeaders(response.headers) })
    } catch (error) {
      throw body.denial?.() ?? error
    }
  }

  return async (request) => {
    // Not the promise of it: where that belongs to a request, as in workerd, it is lost with a visitor who leaves.
    rules ??= await readRules(options)
    let response: Response
    let origin: string | undefined
    try {
      origin = checkOrigin(request, origins)
      const isPreflight = request.method === 'OPTIONS' && origin
      response = isPreflight ? new Response(null, { status: 204 }) : await serve(request)
    } catch (thrown) {
      // JSON that can be parsed, but neither copied nor written.
      const error =
        thrown instanceof RangeError ? new DenialError(400, 'invalid_body', 'Nested too deeply') : thrown
      const isLeft = request.signal?.aborted
      if (!isLeft && (error as Error)?.name !== 'DenialError') report(error, request)
      response = isLeft ? new Response(null, { status: 499 }) : errorAnswer(error)
    }
    // The headers of some responses can't be changed.
    const answer = new Response(response.body, response)
    if (origins) answer.headers.append('vary', 'Origin')
    if (origin) allowOrigin(answer.headers, origin)
    return answer
  }
}

/** Without a name that would become the prototype of a copy. */
function withoutPrototype(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => name !== '__proto__'))
}

import { APIError, type Client, type ErrorObject } from '@oaix/core'
import type { BatchResult } from './types/BatchResult.ts'

/** A line of an output or error file. */
export interface BatchLine {
  custom_id: string
  response?: { status_code?: number; request_id?: string; body?: { error?: ErrorObject } | null } | null
  error?: ErrorObject | null
}

/** Makes the call again, with a client that answers what the line says. */
export async function toResult<Data>(
  { custom_id, response, error }: BatchLine,
  call: (client: Client) => Promise<Data>,
): Promise<BatchResult<Data>> {
  const { status_code: status = 0, request_id, body } = response ?? {}
  const requestID = /^[!-~]+$/.test(`${request_id}`) ? (request_id ?? null) : null
  const headers = new Headers(requestID ? { 'x-request-id': requestID } : {})
  const client: Client = {
    async request({ method, path }) {
      if (status >= 200 && status < 300 && !error) return Response.json(body ?? null, { headers })
      const details = error ?? body?.error ?? (body as ErrorObject | undefined)
      // Some servers send no object, but a text.
      const text = (details as unknown as string | undefined)?.trim?.()
      const message = details?.message ?? details?.code ?? (text || 'no answer')
      throw new APIError(
        `${method} ${path}: ${status || 'batch'} ${message}`,
        { status, headers },
        details ?? undefined,
      )
    },
  }
  try {
    return { custom_id, data: await call(client), requestID }
  } catch (cause) {
    return { custom_id, error: cause instanceof Error ? cause : new Error(String(cause), { cause }) }
  }
}

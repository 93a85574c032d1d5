import type { APIRequest } from '@oaix/core'
import type { ResponseBeta } from './types/ResponseParams.ts'

/** Sends a request to the beta twin of its endpoint, where betas are asked for. */
export function withBetas(request: APIRequest, betas: ResponseBeta[] | undefined): APIRequest {
  return betas
    ? { ...request, query: { ...request.query, beta: true }, headers: { 'OpenAI-Beta': betas.join() } }
    : request
}

import { type APIRequest, path, type RequestOptions } from '@oaix/core'

/** What the versions with a date serve below a deployment. The official package lists batches too, Azure does not. */
const served = [
  '/completions',
  '/chat/completions',
  '/embeddings',
  '/audio/transcriptions',
  '/audio/translations',
  '/audio/speech',
  '/images/generations',
  '/images/edits',
]

/** The request as the versions with a date want it; throws for a name that no path can hold. */
export function toDeployment(
  request: APIRequest,
  options: RequestOptions | undefined,
  deployment: string | undefined,
): APIRequest {
  if (request.method !== 'POST' || !served.includes(request.path)) return request
  const { body } = request
  const fields: { model?: string } = { ...body, ...options?.body }
  const name = deployment ?? (body instanceof FormData ? (body.get('model') as string | null) : fields.model)
  return name == null ? request : { ...request, path: path`/deployments/${name}` + request.path }
}

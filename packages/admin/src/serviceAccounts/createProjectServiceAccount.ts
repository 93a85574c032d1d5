import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { CreatedProjectServiceAccount } from '../types/ProjectServiceAccount.ts'

export interface CreateProjectServiceAccountParams {
  project_id: string
  name: string
  /** Leaves out the key, and the roles too. @default false */
  create_service_account_only?: boolean | null | undefined
  /** How long the key is valid. Has to be given where a policy limits it, and left out where no key is made. */
  expires_in_seconds?: number | null | undefined
}

/**
 * Makes a service account with a key; resolves to both. No later answer has the value of the key.
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts/create
 */
export async function createProjectServiceAccount(
  client: Client,
  params: CreateProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<CreatedProjectServiceAccount> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/service_accounts`, body },
    options,
  )
}

/** A member of a project that stands for a program. */
export interface ProjectServiceAccount {
  id: string
  /** Unix seconds. */
  created_at: number
  name: string
  object: 'organization.project.service_account'
  role: 'owner' | 'member' | 'none'
}

/** A new key of a service account. */
export interface ServiceAccountApiKey {
  id: string
  /** Unix seconds. */
  created_at: number
  name: string
  object: 'organization.project.service_account.api_key'
  /** The key itself; no later answer has it. */
  value: string
  /** Unix seconds; null for a key without an end. */
  expires_at?: number | null | undefined
}

export interface CreatedProjectServiceAccount {
  id: string
  /** Null where only the account was asked for. */
  api_key: ServiceAccountApiKey | null
  /** Unix seconds. */
  created_at: number
  name: string
  object: 'organization.project.service_account'
  role: 'member' | 'none'
}

export interface ProjectServiceAccountDeleted {
  id: string
  deleted: boolean
  object: 'organization.project.service_account.deleted'
}

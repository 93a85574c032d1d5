/** The user that a key belongs to. */
export interface ProjectApiKeyUser {
  id: string
  /** Unix seconds. */
  created_at: number
  email: string
  name: string
  role: string
}

/** The service account that a key belongs to. */
export interface ProjectApiKeyServiceAccount {
  id: string
  /** Unix seconds. */
  created_at: number
  name: string
  role: string
}

export interface ProjectApiKeyOwner {
  service_account?: ProjectApiKeyServiceAccount | undefined
  /** Which of the two fields is there. */
  type?: 'user' | 'service_account' | undefined
  user?: ProjectApiKeyUser | undefined
}

/** A key for the endpoints outside administration. */
export interface ProjectApiKey {
  id: string
  /** Unix seconds. */
  created_at: number
  /** Unix seconds; null for a key that was never used. */
  last_used_at: number | null
  name: string
  object: 'organization.project.api_key'
  owner: ProjectApiKeyOwner
  /** `inactive` where the owner has lost access to the project. */
  owner_project_access: 'active' | 'inactive'
  /** The first and last characters of the key. */
  redacted_value: string
  /** Unix seconds; null for a key without an end. */
  expires_at?: number | null | undefined
}

export interface ProjectApiKeyDeleted {
  id: string
  deleted: boolean
  object: 'organization.project.api_key.deleted'
}

/** Who made an admin key. */
export interface AdminApiKeyOwner {
  id?: string | undefined
  /** Unix seconds. */
  created_at?: number | undefined
  name?: string | undefined
  object?: (string & {}) | 'organization.user' | undefined
  role?: (string & {}) | 'owner' | undefined
  type?: (string & {}) | 'user' | undefined
}

/** A key for the administration endpoints. */
export interface AdminApiKey {
  id: string
  /** Unix seconds. */
  created_at: number
  /** Unix seconds; null for a key without an end. */
  expires_at: number | null
  object: 'organization.admin_api_key'
  owner: AdminApiKeyOwner
  /** The first and last characters of the key. */
  redacted_value: string
  /** Unix seconds; null for a key that was never used. */
  last_used_at?: number | null | undefined
  name?: string | null | undefined
}

export interface CreatedAdminApiKey extends AdminApiKey {
  /** The key itself; no later answer has it. */
  value: string
}

export interface AdminApiKeyDeleted {
  id: string
  deleted: boolean
  object: 'organization.admin_api_key.deleted'
}

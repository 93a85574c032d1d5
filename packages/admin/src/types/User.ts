/** The account behind a member of the organization. */
export interface OrganizationUserAccount {
  id: string
  object: 'user'
  banned?: boolean | null | undefined
  /** Unix seconds. */
  banned_at?: number | null | undefined
  email?: string | null | undefined
  enabled?: boolean | null | undefined
  name?: string | null | undefined
  /** URL. */
  picture?: string | null | undefined
}

export interface OrganizationUserProject {
  id?: string | null | undefined
  name?: string | null | undefined
  role?: string | null | undefined
}

export interface OrganizationUserProjects {
  data: OrganizationUserProject[]
  object: 'list'
}

/** A member of the organization. */
export interface OrganizationUser {
  id: string
  /** Unix seconds. */
  added_at: number
  object: 'organization.user'
  /** Unix seconds. */
  api_key_last_used_at?: number | null | undefined
  /** Unix seconds. */
  created?: number | undefined
  developer_persona?: string | null | undefined
  email?: string | null | undefined
  /** The organization's default user. */
  is_default?: boolean | undefined
  /** May buy Scale Tier. */
  is_scale_tier_authorized_purchaser?: boolean | null | undefined
  /** Whether an identity provider keeps the user by SCIM. */
  is_scim_managed?: boolean | undefined
  is_service_account?: boolean | undefined
  name?: string | null | undefined
  projects?: OrganizationUserProjects | null | undefined
  role?: (string & {}) | 'owner' | 'reader' | null | undefined
  technical_level?: string | null | undefined
  user?: OrganizationUserAccount | undefined
}

export interface OrganizationUserDeleted {
  id: string
  deleted: boolean
  object: 'organization.user.deleted'
}

/** A member of a project. */
export interface ProjectUser {
  id: string
  /** Unix seconds. */
  added_at: number
  object: 'organization.project.user'
  role: (string & {}) | 'owner' | 'member'
  email?: string | null | undefined
  name?: string | null | undefined
}

export interface ProjectUserDeleted {
  id: string
  deleted: boolean
  object: 'organization.project.user.deleted'
}

/** A project that an invited user joins on acceptance. */
export interface InviteProject {
  id: string
  role: 'member' | 'owner'
}

/** An invitation to the organization. */
export interface Invite {
  id: string
  /** Unix seconds. */
  created_at: number
  email: string
  object: 'organization.invite'
  projects: InviteProject[]
  role: 'owner' | 'reader'
  status: 'accepted' | 'expired' | 'pending'
  /** Unix seconds. */
  accepted_at?: number | null | undefined
  /** Unix seconds. */
  expires_at?: number | null | undefined
}

export interface InviteDeleted {
  id: string
  deleted: boolean
  object: 'organization.invite.deleted'
}

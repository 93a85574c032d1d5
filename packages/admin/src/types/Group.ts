export type GroupType = 'group' | 'tenant_group'

/** A group of users. */
export interface OrganizationGroup {
  id: string
  /** Unix seconds. */
  created_at: number
  group_type: GroupType
  /** Whether an identity provider keeps it by SCIM. */
  is_scim_managed: boolean
  name: string
}

/** A group after its update; that answer leaves out the type. */
export type UpdatedOrganizationGroup = Omit<OrganizationGroup, 'group_type'>

export interface OrganizationGroupDeleted {
  id: string
  deleted: boolean
  object: 'group.deleted'
}

/** A user in the list of a group. */
export interface GroupUser {
  id: string
  email: string | null
  name: string
}

/** A user of a group in full. */
export interface GroupMember extends GroupUser {
  is_service_account: boolean | null
  /** URL of the user's picture. */
  picture: string | null
  user_type: 'user' | 'tenant_user'
}

export interface GroupUserAssignment {
  group_id: string
  object: 'group.user'
  user_id: string
}

export interface GroupUserDeleted {
  deleted: boolean
  object: 'group.user.deleted'
}

/** The access of a group to a project. */
export interface ProjectGroup {
  /** Unix seconds; when the group was given access. */
  created_at: number
  group_id: string
  group_name: string
  group_type: GroupType
  object: 'project.group'
  project_id: string
}

export interface ProjectGroupDeleted {
  deleted: boolean
  object: 'project.group.deleted'
}

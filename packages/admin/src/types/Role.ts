import type { OrganizationUser } from './User.ts'

/** A named set of permissions, of the organization or of a project. */
export interface AdminRole {
  id: string
  description: string | null
  name: string
  object: 'role'
  permissions: string[]
  /** One of the service's own, which can't be changed. */
  predefined_role: boolean
  /** What kind of thing the role is for. */
  resource_type: (string & {}) | 'api.organization' | 'api.project'
}

export interface AdminRoleDeleted {
  id: string
  deleted: boolean
  object: 'role.deleted'
}

/** Through whom a role came to a user or a group. */
export interface RoleAssignmentSource {
  principal_id: string
  principal_type: string
}

/** A role that a user or a group has. */
export interface AssignedRole {
  id: string
  /** Those that the role is inherited from. */
  assignment_sources: RoleAssignmentSource[] | null
  /** Unix seconds. */
  created_at: number | null
  /** The id of whoever made the role. */
  created_by: string | null
  created_by_user_obj: { [field: string]: unknown } | null
  description: string | null
  metadata: { [key: string]: unknown } | null
  name: string
  permissions: string[]
  /** One of the service's own, which can't be changed. */
  predefined_role: boolean
  /** What kind of thing the role is for. */
  resource_type: (string & {}) | 'api.organization' | 'api.project'
  /** Unix seconds. */
  updated_at: number | null
}

/** The group of a role assignment. */
export interface AssignedGroup {
  id: string
  /** Unix seconds. */
  created_at: number
  name: string
  object: 'group'
  scim_managed: boolean
}

export interface GroupRoleAssignment {
  group: AssignedGroup
  object: 'group.role'
  role: AdminRole
}

export interface UserRoleAssignment {
  object: 'user.role'
  role: AdminRole
  user: OrganizationUser
}

export interface RoleAssignmentDeleted {
  deleted: boolean
  object: (string & {}) | 'group.role.deleted' | 'user.role.deleted'
}

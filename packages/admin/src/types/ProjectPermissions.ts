/** Whether a project may use a tool that the service hosts. */
export interface HostedToolPermission {
  enabled: boolean
}

/** The hosted tools that a project may use. */
export interface ProjectHostedToolPermissions {
  code_interpreter: HostedToolPermission
  file_search: HostedToolPermission
  image_generation: HostedToolPermission
  mcp: HostedToolPermission
  web_search: HostedToolPermission
}

/** The models that a project may use. */
export interface ProjectModelPermissions {
  /** `allow_list`: only `model_ids`; `deny_list`: all but those. */
  mode: 'allow_list' | 'deny_list'
  model_ids: string[]
  object: 'project.model_permissions'
}

export interface ProjectModelPermissionsDeleted {
  deleted: boolean
  object: 'project.model_permissions.deleted'
}

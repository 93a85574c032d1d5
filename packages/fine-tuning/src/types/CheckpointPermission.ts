/** Lets a project use a checkpoint. */
export interface CheckpointPermission {
  id: string
  object: 'checkpoint.permission'
  /** Unix seconds. */
  created_at: number
  project_id: string
}

export interface CheckpointPermissionDeleted {
  id: string
  object: 'checkpoint.permission'
  deleted: boolean
}

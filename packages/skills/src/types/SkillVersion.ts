/** The files of a skill as they were uploaded, which never change. */
export interface SkillVersion {
  id: string
  object: 'skill.version'
  skill_id: string
  /** Its number. */
  version: string
  name: string
  description: string
  /** Unix seconds. */
  created_at: number
}

export interface SkillVersionDeleted {
  id: string
  object: 'skill.version.deleted'
  deleted: boolean
  /** Its number. */
  version: string
}

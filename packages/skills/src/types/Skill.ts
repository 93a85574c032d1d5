/** Instructions, and files that belong to them, for models to use when they are needed. */
export interface Skill {
  id: string
  object: 'skill'
  /** Of the default version, as its `SKILL.md` says. */
  name: string
  description: string
  /** Unix seconds. */
  created_at: number
  /** The version that is used where none is named. */
  default_version: string
  latest_version: string
}

export interface SkillDeleted {
  id: string
  object: 'skill.deleted'
  deleted: boolean
}

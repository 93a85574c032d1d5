/** A skill to mount in a container. */
export type ContainerSkillParam = ContainerSkillReferenceParam | ContainerInlineSkillParam

/** A skill of the project, as `createSkill` of `@oaix/skills` makes it. */
export interface ContainerSkillReferenceParam {
  type: 'skill_reference'
  skill_id: string
  /** A version number, or `latest`. @default the skill's default version */
  version?: string | undefined
}

/** A skill that comes with the request. */
export interface ContainerInlineSkillParam {
  type: 'inline'
  name: string
  description: string
  source: ContainerInlineSkillSourceParam
}

export interface ContainerInlineSkillSourceParam {
  type: 'base64'
  media_type: 'application/zip'
  /** A zip archive in base64, up to 70 254 592 characters. */
  data: string
}

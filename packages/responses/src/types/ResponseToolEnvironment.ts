/** A container that is made for the call. */
export interface ResponseContainerAuto {
  type: 'container_auto'
  /** Files that are put into it. */
  file_ids?: string[] | undefined
  memory_limit?: ResponseContainerMemoryLimit | null | undefined
  network_policy?: ResponseContainerNetworkPolicy | undefined
  skills?: (ResponseSkillReference | ResponseInlineSkill)[] | undefined
}

/** A container that exists already. */
export interface ResponseContainerReference {
  type: 'container_reference'
  container_id: string
}

export type ResponseContainerMemoryLimit = '1g' | '4g' | '16g' | '64g'

export type ResponseContainerNetworkPolicy =
  | ResponseContainerNetworkPolicyDisabled
  | ResponseContainerNetworkPolicyAllowlist

export interface ResponseContainerNetworkPolicyDisabled {
  type: 'disabled'
}

export interface ResponseContainerNetworkPolicyAllowlist {
  type: 'allowlist'
  allowed_domains: string[]
  domain_secrets?: ResponseContainerNetworkPolicyDomainSecret[] | undefined
}

/** Is added to the requests to a domain, unseen by the model. */
export interface ResponseContainerNetworkPolicyDomainSecret {
  domain: string
  name: string
  value: string
}

export interface ResponseSkillReference {
  type: 'skill_reference'
  skill_id: string
  /** A number, or `latest`; left out means the skill's default. */
  version?: string | undefined
}

export interface ResponseInlineSkill {
  type: 'inline'
  name: string
  description: string
  source: ResponseInlineSkillSource
}

export interface ResponseInlineSkillSource {
  type: 'base64'
  media_type: 'application/zip'
  data: string
}

/** Your own machine: you run the commands. */
export interface ResponseLocalEnvironmentParam {
  type: 'local'
  skills?: ResponseLocalSkill[] | undefined
}

export interface ResponseLocalEnvironment {
  type: 'local'
}

export interface ResponseLocalSkill {
  name: string
  description: string
  /** Of its folder. */
  path: string
}

/** Where code in a container may connect to. */
export type ContainerNetworkPolicyParam =
  | ContainerNetworkPolicyDisabledParam
  | ContainerNetworkPolicyAllowlistParam

/** Nowhere. */
export interface ContainerNetworkPolicyDisabledParam {
  type: 'disabled'
}

export interface ContainerNetworkPolicyAllowlistParam {
  type: 'allowlist'
  /** At least one. */
  allowed_domains: string[]
  /** At least one, if any. */
  domain_secrets?: ContainerDomainSecretParam[] | undefined
}

/** A secret that is put into what the code sends to a domain. */
export interface ContainerDomainSecretParam {
  domain: string
  name: string
  value: string
}

export type ContainerMemoryLimit = '1g' | '4g' | '16g' | '64g'

/** When a container expires, unless it is used before. */
export interface ContainerExpiresAfter {
  anchor: 'last_active_at'
  minutes: number
}

/** A sandbox in which models run code. */
export interface Container {
  id: string
  object: (string & {}) | 'container'
  /** Unix seconds. */
  created_at: number
  name: string
  status: (string & {}) | 'running' | 'active' | 'deleted'
  /** Unix seconds. */
  last_active_at?: number | undefined
  expires_after?: Partial<ContainerExpiresAfter> | undefined
  memory_limit?: ContainerMemoryLimit | undefined
  network_policy?: ContainerNetworkPolicy | undefined
}

/** Where code in a container may connect to. */
export interface ContainerNetworkPolicy {
  type: 'allowlist' | 'disabled'
  /** Of an `allowlist`. */
  allowed_domains?: string[] | undefined
}

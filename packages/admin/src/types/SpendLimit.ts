/** The settings of a spend limit. */
export interface SpendLimitFields {
  currency: 'USD'
  /** What the spend is added up over. */
  interval: 'month'
  /** Cents; at least 1. */
  threshold_amount: number
}

export interface SpendLimitEnforcement {
  /** `enforcing` where the limit is reached and requests are refused. */
  status: (string & {}) | 'inactive' | 'enforcing'
}

/** What both kinds of limits have. */
interface SpendLimit {
  currency: (string & {}) | 'USD'
  enforcement: SpendLimitEnforcement
  interval: (string & {}) | 'month'
  /** Cents. */
  threshold_amount: number
}

/** The spend at which the requests of the organization are refused. */
export interface OrganizationSpendLimit extends SpendLimit {
  object: 'organization.spend_limit'
}

/** The spend at which the requests of a project are refused. */
export interface ProjectSpendLimit extends SpendLimit {
  object: 'project.spend_limit'
}

export interface OrganizationSpendLimitDeleted {
  deleted: boolean
  object: 'organization.spend_limit.deleted'
}

export interface ProjectSpendLimitDeleted {
  deleted: boolean
  object: 'project.spend_limit.deleted'
}

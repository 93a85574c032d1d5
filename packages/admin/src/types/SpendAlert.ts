/** Who is told of an alert. */
export interface SpendAlertNotificationChannel {
  /** E-mail addresses. */
  recipients: string[]
  type: 'email'
  /** Before the subject of the mail. */
  subject_prefix?: string | null | undefined
}

/** The settings of a spend alert. */
export interface SpendAlertFields {
  currency: 'USD'
  /** What the spend is added up over. */
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
  /** Cents. */
  threshold_amount: number
}

/** An e-mail that is sent once the organization has spent more than a threshold. */
export interface OrganizationSpendAlert extends SpendAlertFields {
  id: string
  object: 'organization.spend_alert'
}

/** An e-mail that is sent once a project has spent more than a threshold. */
export interface ProjectSpendAlert extends SpendAlertFields {
  id: string
  object: 'project.spend_alert'
}

export interface OrganizationSpendAlertDeleted {
  id: string
  deleted: boolean
  object: 'organization.spend_alert.deleted'
}

export interface ProjectSpendAlertDeleted {
  id: string
  deleted: boolean
  object: 'project.spend_alert.deleted'
}

import type {
  AuditLogApiKeyData,
  AuditLogCertificate,
  AuditLogCertificates,
  AuditLogChange,
  AuditLogCheckpointPermissionData,
  AuditLogConnectorRole,
  AuditLogCreation,
  AuditLogExternalStorageData,
  AuditLogFailure,
  AuditLogFields,
  AuditLogGroupData,
  AuditLogInviteData,
  AuditLogIPAllowlist,
  AuditLogIPAllowlistConfigs,
  AuditLogMapping,
  AuditLogMappingChange,
  AuditLogMappingCreation,
  AuditLogMember,
  AuditLogNamedSubject,
  AuditLogOrganizationChanges,
  AuditLogProjectChanges,
  AuditLogProjectData,
  AuditLogRole,
  AuditLogRoleAssignment,
  AuditLogRoleChanges,
  AuditLogSubject,
} from './AuditLogDetails.ts'
import type { AuditLogEventType } from './AuditLogEventType.ts'
import type { RateLimitFields } from './ProjectRateLimit.ts'

export interface AuditLogUser {
  id?: string | undefined
  email?: string | undefined
}

/** A session in a browser. */
export interface AuditLogSession {
  ip_address?: string | undefined
  user?: AuditLogUser | undefined
}

/** A key, and whose it is. */
export interface AuditLogApiKey {
  /** The tracking id, not the key. */
  id?: string | undefined
  service_account?: AuditLogSubject | undefined
  /** Which of the other two fields is there. */
  type?: 'user' | 'service_account' | undefined
  user?: AuditLogUser | undefined
}

/** Whoever caused the event. */
export interface AuditLogActor {
  api_key?: AuditLogApiKey | undefined
  session?: AuditLogSession | undefined
  /** Which of the two fields is there. */
  type?: 'session' | 'api_key' | undefined
}

/** The details of an event, in the field that has the name of its `type`. */
export interface AuditLogEvents {
  'api_key.created'?: AuditLogCreation<AuditLogApiKeyData> | undefined
  'api_key.updated'?: AuditLogChange<AuditLogApiKeyData> | undefined
  'api_key.deleted'?: AuditLogSubject | undefined
  'certificate.created'?: AuditLogNamedSubject | undefined
  'certificate.updated'?: AuditLogNamedSubject | undefined
  'certificate.deleted'?: AuditLogCertificate | undefined
  'certificates.activated'?: AuditLogCertificates | undefined
  'certificates.deactivated'?: AuditLogCertificates | undefined
  'checkpoint.permission.created'?: AuditLogCreation<AuditLogCheckpointPermissionData> | undefined
  'checkpoint.permission.deleted'?: AuditLogSubject | undefined
  'external_key.registered'?: AuditLogCreation<AuditLogFields> | undefined
  'external_key.removed'?: AuditLogSubject | undefined
  'external_storage.registered'?: AuditLogCreation<AuditLogExternalStorageData> | undefined
  'external_storage.removed'?: AuditLogSubject | undefined
  'group.created'?: AuditLogCreation<AuditLogGroupData> | undefined
  'group.updated'?: AuditLogChange<AuditLogGroupData> | undefined
  'group.deleted'?: AuditLogSubject | undefined
  'invite.sent'?: AuditLogCreation<AuditLogInviteData> | undefined
  'invite.accepted'?: AuditLogSubject | undefined
  'invite.deleted'?: AuditLogSubject | undefined
  'ip_allowlist.created'?: AuditLogIPAllowlist | undefined
  'ip_allowlist.updated'?: Omit<AuditLogIPAllowlist, 'name'> | undefined
  'ip_allowlist.deleted'?: AuditLogIPAllowlist | undefined
  'ip_allowlist.config.activated'?: AuditLogIPAllowlistConfigs | undefined
  'ip_allowlist.config.deactivated'?: AuditLogIPAllowlistConfigs | undefined
  'login.succeeded'?: AuditLogFields | undefined
  'login.failed'?: AuditLogFailure | undefined
  'logout.succeeded'?: AuditLogFields | undefined
  'logout.failed'?: AuditLogFailure | undefined
  'organization.updated'?: AuditLogChange<AuditLogOrganizationChanges> | undefined
  'project.created'?: AuditLogCreation<AuditLogProjectData> | undefined
  'project.updated'?: AuditLogChange<AuditLogProjectChanges> | undefined
  'project.archived'?: AuditLogSubject | undefined
  'project.deleted'?: AuditLogSubject | undefined
  'rate_limit.updated'?: AuditLogChange<RateLimitFields> | undefined
  'rate_limit.deleted'?: AuditLogSubject | undefined
  'role.created'?: AuditLogRole | undefined
  'role.updated'?: AuditLogChange<AuditLogRoleChanges> | undefined
  'role.deleted'?: AuditLogSubject | undefined
  'role.assignment.created'?: AuditLogRoleAssignment | undefined
  'role.assignment.deleted'?: AuditLogRoleAssignment | undefined
  'role.bound_to_resource'?: AuditLogConnectorRole | undefined
  'role.unbound_from_resource'?: AuditLogConnectorRole | undefined
  'scim.enabled'?: AuditLogSubject | undefined
  'scim.disabled'?: AuditLogSubject | undefined
  'service_account.created'?: AuditLogCreation<AuditLogMember> | undefined
  'service_account.updated'?: AuditLogChange<AuditLogMember> | undefined
  'service_account.deleted'?: AuditLogSubject | undefined
  'user.added'?: AuditLogCreation<AuditLogMember> | undefined
  'user.updated'?: AuditLogChange<AuditLogMember> | undefined
  'user.deleted'?: AuditLogSubject | undefined
  'workload_identity_provider.created'?: AuditLogCreation<AuditLogFields> | undefined
  'workload_identity_provider.updated'?: AuditLogChange<AuditLogFields> | undefined
  'workload_identity_provider.deleted'?: AuditLogNamedSubject | undefined
  'workload_identity_provider_mapping.created'?: AuditLogMappingCreation | undefined
  'workload_identity_provider_mapping.updated'?: AuditLogMappingChange | undefined
  'workload_identity_provider_mapping.deleted'?: AuditLogMapping | undefined
}

/** One thing that somebody did in the organization. */
export interface AuditLog extends AuditLogEvents {
  id: string
  /** Unix seconds. */
  effective_at: number
  type: (string & {}) | AuditLogEventType
  actor?: AuditLogActor | null | undefined
  /** Absent where it was not done in a project; what is done with an admin key is done in the default project. */
  project?: AuditLogNamedSubject | undefined
}

/** When events happened; all four are in Unix seconds. */
export interface AuditLogTimeRange {
  gt?: number | undefined
  gte?: number | undefined
  lt?: number | undefined
  lte?: number | undefined
}

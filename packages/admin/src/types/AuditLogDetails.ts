/** Fields that the API leaves open. */
export interface AuditLogFields {
  [field: string]: unknown
}

/** What the event was about. */
export interface AuditLogSubject {
  id?: string | undefined
}

export interface AuditLogNamedSubject extends AuditLogSubject {
  name?: string | undefined
}

export interface AuditLogCreation<Data> extends AuditLogSubject {
  /** What it was created with. */
  data?: Data | undefined
}

export interface AuditLogChange<Changes> extends AuditLogSubject {
  /** Only what was to change. */
  changes_requested?: Changes | undefined
}

export interface AuditLogApiKeyData {
  scopes?: string[] | undefined
}

export interface AuditLogCertificate extends AuditLogNamedSubject {
  /** PEM. */
  certificate?: string | undefined
}

export interface AuditLogCertificates {
  certificates?: AuditLogNamedSubject[] | undefined
}

export interface AuditLogCheckpointPermissionData {
  fine_tuned_model_checkpoint?: string | undefined
  project_id?: string | undefined
}

/** A bucket of Amazon S3, with the role that gives access to it. */
export interface AWSExternalStorage {
  account_id: string
  bucket: string
  external_id: string
  region: string
  role_arn: string
  type: 'aws'
}

/** A container of Azure Blob Storage. */
export interface AzureExternalStorage {
  account_name: string
  container: string
  region: string
  resource_group: string
  subscription_id: string
  tenant_id: string
  type: 'azure'
}

/** A bucket of Google Cloud Storage. */
export interface GCPExternalStorage {
  audience: string
  bucket: string
  region: string
  type: 'gcp'
  workload_identity_pool_id: string
  workload_identity_project_number: string
  workload_identity_provider_id: string
}

/** A bucket of Oracle's object storage. */
export interface OCIExternalStorage {
  bucket: string
  region: string
  tenancy_ocid: string
  type: 'oci'
}

export interface AuditLogExternalStorageData {
  geography?: string | undefined
  provider?: AWSExternalStorage | AzureExternalStorage | GCPExternalStorage | OCIExternalStorage | undefined
}

export interface AuditLogGroupData {
  group_name?: string | undefined
}

export interface AuditLogInviteData {
  email?: string | undefined
  role?: (string & {}) | 'owner' | 'member' | undefined
}

export interface AuditLogIPAllowlist extends AuditLogNamedSubject {
  /** Addresses or CIDR ranges. */
  allowed_ips?: string[] | undefined
}

export interface AuditLogIPAllowlistConfigs {
  configs?: AuditLogNamedSubject[] | undefined
}

export interface AuditLogFailure {
  error_code?: string | undefined
  error_message?: string | undefined
}

export interface AuditLogOrganizationChanges {
  api_call_logging?:
    | (string & {})
    | 'disabled'
    | 'enabled_per_call'
    | 'enabled_for_all_projects'
    | 'enabled_for_selected_projects'
    | undefined
  /** Where `api_call_logging` is `enabled_for_selected_projects`. */
  api_call_logging_project_ids?: string | undefined
  description?: string | undefined
  name?: string | undefined
  threads_ui_visibility?: (string & {}) | 'ANY_ROLE' | 'OWNERS' | 'NONE' | undefined
  title?: string | undefined
  usage_dashboard_visibility?: (string & {}) | 'ANY_ROLE' | 'OWNERS' | undefined
}

export interface AuditLogProjectData {
  name?: string | undefined
  /** As the dashboard shows it. */
  title?: string | undefined
}

export interface AuditLogProjectChanges {
  title?: string | undefined
}

export interface AuditLogRole extends AuditLogSubject {
  permissions?: string[] | undefined
  resource_id?: string | undefined
  resource_type?: string | undefined
  role_name?: string | undefined
}

export interface AuditLogRoleChanges {
  description?: string | undefined
  metadata?: AuditLogFields | undefined
  permissions_added?: string[] | undefined
  permissions_removed?: string[] | undefined
  resource_id?: string | undefined
  resource_type?: string | undefined
  role_name?: string | undefined
}

export interface AuditLogRoleAssignment extends AuditLogSubject {
  /** The user or group. */
  principal_id?: string | undefined
  principal_type?: (string & {}) | 'user' | 'group' | undefined
  resource_id?: string | undefined
  resource_type?: string | undefined
}

/** A role and a connector of a workspace. */
export interface AuditLogConnectorRole extends AuditLogSubject {
  connector_id?: string | undefined
  connector_name?: string | undefined
  enabled?: boolean | undefined
  permissions?: string[] | undefined
  resource_id?: string | undefined
  resource_type?: string | undefined
  role_id?: string | undefined
  /** What brought it about. */
  source?:
    | 'role_toggle'
    | 'role_connector_update'
    | 'role_delete'
    | 'workspace_permissions'
    | 'connector_publish'
    | undefined
  workspace_id?: string | undefined
}

/** A member of a project or the organization. */
export interface AuditLogMember {
  role?: (string & {}) | 'owner' | 'member' | undefined
}

/** Which service account an outside identity may act as. */
export interface AuditLogMapping extends AuditLogSubject {
  identity_provider_id?: string | undefined
  project_id?: string | undefined
  service_account_id?: string | undefined
}

export interface AuditLogMappingCreation extends AuditLogCreation<AuditLogFields> {
  identity_provider_id?: string | undefined
}

export interface AuditLogMappingChange extends AuditLogChange<AuditLogFields> {
  identity_provider_id?: string | undefined
}

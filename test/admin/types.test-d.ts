import {
  type ActivateOrganizationCertificatesParams,
  type ActivateProjectCertificatesParams,
  type AddGroupUserParams,
  type AddProjectGroupParams,
  type AddProjectUserParams,
  type AdminApiKey,
  type AdminApiKeyDeleted,
  type AdminRole,
  type AdminRoleDeleted,
  type ArchiveProjectParams,
  type AssignedRole,
  type AssignGroupRoleParams,
  type AssignProjectGroupRoleParams,
  type AssignProjectUserRoleParams,
  type AssignUserRoleParams,
  type AudioSpeechesUsageResult,
  type AudioTranscriptionsUsageResult,
  type AuditLog,
  type AuditLogEventType,
  type Certificate,
  type CertificateDeleted,
  type CodeInterpreterSessionsUsageResult,
  type CompletionsUsageResult,
  type CostQuantityUnit,
  type CostResult,
  type CreateAdminApiKeyParams,
  type CreatedAdminApiKey,
  type CreatedProjectServiceAccount,
  type CreateInviteParams,
  type CreateOrganizationCertificateParams,
  type CreateOrganizationGroupParams,
  type CreateOrganizationRoleParams,
  type CreateOrganizationSpendAlertParams,
  type CreateProjectParams,
  type CreateProjectRoleParams,
  type CreateProjectServiceAccountApiKeyParams,
  type CreateProjectServiceAccountParams,
  type CreateProjectSpendAlertParams,
  type DeactivateOrganizationCertificatesParams,
  type DeactivateProjectCertificatesParams,
  type DeleteAdminApiKeyParams,
  type DeleteInviteParams,
  type DeleteOrganizationCertificateParams,
  type DeleteOrganizationGroupParams,
  type DeleteOrganizationRoleParams,
  type DeleteOrganizationSpendAlertParams,
  type DeleteOrganizationUserParams,
  type DeleteProjectApiKeyParams,
  type DeleteProjectModelPermissionsParams,
  type DeleteProjectRoleParams,
  type DeleteProjectServiceAccountParams,
  type DeleteProjectSpendAlertParams,
  type DeleteProjectSpendLimitParams,
  type EmbeddingsUsageResult,
  type FileSearchCallsUsageResult,
  type GroupMember,
  type GroupRoleAssignment,
  type GroupUser,
  type GroupUserAssignment,
  type GroupUserDeleted,
  type ImagesUsageResult,
  type Invite,
  type InviteDeleted,
  type ListAdminApiKeysParams,
  type ListAudioSpeechesUsageParams,
  type ListAudioTranscriptionsUsageParams,
  type ListAuditLogsParams,
  type ListCodeInterpreterSessionsUsageParams,
  type ListCompletionsUsageParams,
  type ListCostsParams,
  type ListEmbeddingsUsageParams,
  type ListFileSearchCallsUsageParams,
  type ListGroupRolesParams,
  type ListGroupUsersParams,
  type ListImagesUsageParams,
  type ListInvitesParams,
  type ListModerationsUsageParams,
  type ListOrganizationCertificatesParams,
  type ListOrganizationGroupsParams,
  type ListOrganizationRolesParams,
  type ListOrganizationSpendAlertsParams,
  type ListOrganizationUsersParams,
  type ListProjectApiKeysParams,
  type ListProjectCertificatesParams,
  type ListProjectGroupRolesParams,
  type ListProjectGroupsParams,
  type ListProjectRateLimitsParams,
  type ListProjectRolesParams,
  type ListProjectServiceAccountsParams,
  type ListProjectSpendAlertsParams,
  type ListProjectsParams,
  type ListProjectUserRolesParams,
  type ListProjectUsersParams,
  type ListUserRolesParams,
  type ListVectorStoresUsageParams,
  type ListWebSearchCallsUsageParams,
  listAuditLogs,
  listCosts,
  listProjectGroups,
  listProjects,
  type ModerationsUsageResult,
  type OrganizationCertificate,
  type OrganizationCertificatesActivated,
  type OrganizationCertificatesDeactivated,
  type OrganizationDataRetention,
  type OrganizationGroup,
  type OrganizationGroupDeleted,
  type OrganizationSpendAlert,
  type OrganizationSpendAlertDeleted,
  type OrganizationSpendLimit,
  type OrganizationSpendLimitDeleted,
  type OrganizationUser,
  type OrganizationUserDeleted,
  type Project,
  type ProjectApiKey,
  type ProjectApiKeyDeleted,
  type ProjectCertificate,
  type ProjectCertificatesActivated,
  type ProjectCertificatesDeactivated,
  type ProjectDataRetention,
  type ProjectGroup,
  type ProjectGroupDeleted,
  type ProjectHostedToolPermissions,
  type ProjectModelPermissions,
  type ProjectModelPermissionsDeleted,
  type ProjectRateLimit,
  type ProjectResidency,
  type ProjectServiceAccount,
  type ProjectServiceAccountDeleted,
  type ProjectSpendAlert,
  type ProjectSpendAlertDeleted,
  type ProjectSpendLimit,
  type ProjectSpendLimitDeleted,
  type ProjectUser,
  type ProjectUserDeleted,
  paginateUsage,
  type RemoveGroupUserParams,
  type RemoveProjectGroupParams,
  type RemoveProjectUserParams,
  type RetrieveAdminApiKeyParams,
  type RetrieveGroupRoleParams,
  type RetrieveGroupUserParams,
  type RetrieveInviteParams,
  type RetrieveOrganizationCertificateParams,
  type RetrieveOrganizationGroupParams,
  type RetrieveOrganizationRoleParams,
  type RetrieveOrganizationSpendAlertParams,
  type RetrieveOrganizationUserParams,
  type RetrieveProjectApiKeyParams,
  type RetrieveProjectDataRetentionParams,
  type RetrieveProjectGroupParams,
  type RetrieveProjectGroupRoleParams,
  type RetrieveProjectHostedToolPermissionsParams,
  type RetrieveProjectModelPermissionsParams,
  type RetrieveProjectParams,
  type RetrieveProjectRoleParams,
  type RetrieveProjectServiceAccountParams,
  type RetrieveProjectSpendAlertParams,
  type RetrieveProjectSpendLimitParams,
  type RetrieveProjectUserParams,
  type RetrieveProjectUserRoleParams,
  type RetrieveUserRoleParams,
  type RoleAssignmentDeleted,
  retrieveOrganizationSpendLimit,
  type ServiceAccountApiKey,
  type UnassignGroupRoleParams,
  type UnassignProjectGroupRoleParams,
  type UnassignProjectUserRoleParams,
  type UnassignUserRoleParams,
  type UpdatedOrganizationGroup,
  type UpdateOrganizationCertificateParams,
  type UpdateOrganizationDataRetentionParams,
  type UpdateOrganizationGroupParams,
  type UpdateOrganizationRoleParams,
  type UpdateOrganizationSpendAlertParams,
  type UpdateOrganizationSpendLimitParams,
  type UpdateOrganizationUserParams,
  type UpdateProjectDataRetentionParams,
  type UpdateProjectHostedToolPermissionsParams,
  type UpdateProjectModelPermissionsParams,
  type UpdateProjectParams,
  type UpdateProjectRateLimitParams,
  type UpdateProjectRoleParams,
  type UpdateProjectServiceAccountParams,
  type UpdateProjectSpendAlertParams,
  type UpdateProjectSpendLimitParams,
  type UpdateProjectUserParams,
  type UsagePage,
  type UserRoleAssignment,
  type VectorStoresUsageResult,
  type WebSearchCallsUsageResult,
} from '@oaix/admin'
import { type Client, paginate } from '@oaix/core'
import type * as AdminApiKeys from 'openai/resources/admin/organization/admin-api-keys'
import type * as AuditLogs from 'openai/resources/admin/organization/audit-logs'
import type * as Certificates from 'openai/resources/admin/organization/certificates'
import type * as DataRetention from 'openai/resources/admin/organization/data-retention'
import type * as Groups from 'openai/resources/admin/organization/groups/groups'
import type * as GroupsRoles from 'openai/resources/admin/organization/groups/roles'
import type * as GroupsUsers from 'openai/resources/admin/organization/groups/users'
import type * as Invites from 'openai/resources/admin/organization/invites'
import type * as ProjectsApiKeys from 'openai/resources/admin/organization/projects/api-keys'
import type * as ProjectsCertificates from 'openai/resources/admin/organization/projects/certificates'
import type * as ProjectsDataRetention from 'openai/resources/admin/organization/projects/data-retention'
import type * as ProjectsGroups from 'openai/resources/admin/organization/projects/groups/groups'
import type * as ProjectsGroupsRoles from 'openai/resources/admin/organization/projects/groups/roles'
import type * as ProjectsHostedToolPermissions from 'openai/resources/admin/organization/projects/hosted-tool-permissions'
import type * as ProjectsModelPermissions from 'openai/resources/admin/organization/projects/model-permissions'
import type * as Projects from 'openai/resources/admin/organization/projects/projects'
import type * as ProjectsRateLimits from 'openai/resources/admin/organization/projects/rate-limits'
import type * as ProjectsRoles from 'openai/resources/admin/organization/projects/roles'
import type * as ProjectsServiceAccountsApiKeys from 'openai/resources/admin/organization/projects/service-accounts/api-keys'
import type * as ProjectsServiceAccounts from 'openai/resources/admin/organization/projects/service-accounts/service-accounts'
import type * as ProjectsSpendAlerts from 'openai/resources/admin/organization/projects/spend-alerts'
import type * as ProjectsSpendLimit from 'openai/resources/admin/organization/projects/spend-limit'
import type * as ProjectsUsersRoles from 'openai/resources/admin/organization/projects/users/roles'
import type * as ProjectsUsers from 'openai/resources/admin/organization/projects/users/users'
import type * as Roles from 'openai/resources/admin/organization/roles'
import type * as SpendAlerts from 'openai/resources/admin/organization/spend-alerts'
import type * as SpendLimit from 'openai/resources/admin/organization/spend-limit'
import type * as Usage from 'openai/resources/admin/organization/usage'
import type * as UsersRoles from 'openai/resources/admin/organization/users/roles'
import type * as Users from 'openai/resources/admin/organization/users/users'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<
  ListAdminApiKeysParams,
  AdminApiKeys.AdminAPIKeyListParams,
  'after' // null there says no more than leaving it out
>()
sameType<AdminApiKey, AdminApiKeys.AdminAPIKey>()
sameType<CreateAdminApiKeyParams, AdminApiKeys.AdminAPIKeyCreateParams>()
sameType<CreatedAdminApiKey, AdminApiKeys.AdminAPIKeyCreateResponse>()
sameType<RetrieveAdminApiKeyParams, { key_id: string }>()
sameType<DeleteAdminApiKeyParams, { key_id: string }>()
sameType<AdminApiKeyDeleted, AdminApiKeys.AdminAPIKeyDeleteResponse>()
sameType<ListAuditLogsParams, AuditLogs.AuditLogListParams>()
sameType<
  AuditLog,
  AuditLogs.AuditLogListResponse,
  | 'type' // open: the service has added events
  // The description says that these have objects, the official package that they may be anything.
  | 'external_key.registered'
  | 'login.succeeded'
  | 'logout.succeeded'
  | 'role.updated'
  | 'workload_identity_provider.created'
  | 'workload_identity_provider.updated'
  | 'workload_identity_provider_mapping.created'
  | 'workload_identity_provider_mapping.updated'
>()
sameType<ListOrganizationCertificatesParams, Certificates.CertificateListParams>()
sameType<OrganizationCertificate, Certificates.CertificateListResponse>()
sameType<CreateOrganizationCertificateParams, Certificates.CertificateCreateParams>()
sameType<Certificate, Certificates.Certificate>()
sameType<ActivateOrganizationCertificatesParams, Certificates.CertificateActivateParams>()
sameType<OrganizationCertificatesActivated['data'][number], Certificates.CertificateActivateResponse>()
sameType<DeactivateOrganizationCertificatesParams, Certificates.CertificateDeactivateParams>()
sameType<OrganizationCertificatesDeactivated['data'][number], Certificates.CertificateDeactivateResponse>()
sameType<
  RetrieveOrganizationCertificateParams,
  Certificates.CertificateRetrieveParams & { certificate_id: string }
>()
sameType<
  UpdateOrganizationCertificateParams,
  Certificates.CertificateUpdateParams & { certificate_id: string }
>()
sameType<DeleteOrganizationCertificateParams, { certificate_id: string }>()
sameType<CertificateDeleted, Certificates.CertificateDeleteResponse>()
sameType<ListCostsParams, Usage.UsageCostsParams>()
sameType<OrganizationDataRetention, DataRetention.OrganizationDataRetention>()
sameType<UpdateOrganizationDataRetentionParams, DataRetention.DataRetentionUpdateParams>()
sameType<ListOrganizationGroupsParams, Groups.GroupListParams>()
sameType<OrganizationGroup, Groups.Group>()
sameType<CreateOrganizationGroupParams, Groups.GroupCreateParams>()
sameType<RetrieveOrganizationGroupParams, { group_id: string }>()
sameType<UpdateOrganizationGroupParams, Groups.GroupUpdateParams & { group_id: string }>()
sameType<UpdatedOrganizationGroup, Groups.GroupUpdateResponse>()
sameType<DeleteOrganizationGroupParams, { group_id: string }>()
sameType<OrganizationGroupDeleted, Groups.GroupDeleteResponse>()
sameType<ListGroupRolesParams, GroupsRoles.RoleListParams & { group_id: string }>()
sameType<AssignedRole, GroupsRoles.RoleListResponse>()
sameType<AssignGroupRoleParams, GroupsRoles.RoleCreateParams & { group_id: string }>()
sameType<GroupRoleAssignment, GroupsRoles.RoleCreateResponse>()
sameType<RetrieveGroupRoleParams, GroupsRoles.RoleRetrieveParams & { role_id: string }>()
sameType<AssignedRole, GroupsRoles.RoleRetrieveResponse>()
sameType<UnassignGroupRoleParams, GroupsRoles.RoleDeleteParams & { role_id: string }>()
sameType<RoleAssignmentDeleted, GroupsRoles.RoleDeleteResponse>()
sameType<ListGroupUsersParams, GroupsUsers.UserListParams & { group_id: string }>()
sameType<GroupUser, GroupsUsers.OrganizationGroupUser>()
sameType<AddGroupUserParams, GroupsUsers.UserCreateParams & { group_id: string }>()
sameType<GroupUserAssignment, GroupsUsers.UserCreateResponse>()
sameType<RetrieveGroupUserParams, GroupsUsers.UserRetrieveParams & { user_id: string }>()
sameType<GroupMember, GroupsUsers.UserRetrieveResponse>()
sameType<RemoveGroupUserParams, GroupsUsers.UserDeleteParams & { user_id: string }>()
sameType<GroupUserDeleted, GroupsUsers.UserDeleteResponse>()
sameType<ListInvitesParams, Invites.InviteListParams>()
sameType<Invite, Invites.Invite>()
sameType<CreateInviteParams, Invites.InviteCreateParams>()
sameType<RetrieveInviteParams, { invite_id: string }>()
sameType<DeleteInviteParams, { invite_id: string }>()
sameType<InviteDeleted, Invites.InviteDeleteResponse>()
sameType<ListProjectsParams, Projects.ProjectListParams>()
sameType<
  Project,
  Projects.Project,
  'residency' // open: the service has added regions
>()
sameType<CreateProjectParams, Projects.ProjectCreateParams>()
sameType<RetrieveProjectParams, { project_id: string }>()
sameType<UpdateProjectParams, Projects.ProjectUpdateParams & { project_id: string }>()
sameType<ListProjectApiKeysParams, ProjectsApiKeys.APIKeyListParams & { project_id: string }>()
sameType<ProjectApiKey, ProjectsApiKeys.ProjectAPIKey>()
sameType<RetrieveProjectApiKeyParams, ProjectsApiKeys.APIKeyRetrieveParams & { api_key_id: string }>()
sameType<DeleteProjectApiKeyParams, ProjectsApiKeys.APIKeyDeleteParams & { api_key_id: string }>()
sameType<ProjectApiKeyDeleted, ProjectsApiKeys.APIKeyDeleteResponse>()
sameType<ArchiveProjectParams, { project_id: string }>()
sameType<ListProjectCertificatesParams, ProjectsCertificates.CertificateListParams & { project_id: string }>()
sameType<ProjectCertificate, ProjectsCertificates.CertificateListResponse>()
sameType<
  ActivateProjectCertificatesParams,
  ProjectsCertificates.CertificateActivateParams & { project_id: string }
>()
sameType<ProjectCertificatesActivated['data'][number], ProjectsCertificates.CertificateActivateResponse>()
sameType<
  DeactivateProjectCertificatesParams,
  ProjectsCertificates.CertificateDeactivateParams & { project_id: string }
>()
sameType<ProjectCertificatesDeactivated['data'][number], ProjectsCertificates.CertificateDeactivateResponse>()
sameType<RetrieveProjectDataRetentionParams, { project_id: string }>()
sameType<ProjectDataRetention, ProjectsDataRetention.ProjectDataRetention>()
sameType<
  UpdateProjectDataRetentionParams,
  ProjectsDataRetention.DataRetentionUpdateParams & { project_id: string }
>()
sameType<ListProjectGroupsParams, ProjectsGroups.GroupListParams & { project_id: string }>()
sameType<ProjectGroup, ProjectsGroups.ProjectGroup>()
sameType<AddProjectGroupParams, ProjectsGroups.GroupCreateParams & { project_id: string }>()
sameType<RetrieveProjectGroupParams, ProjectsGroups.GroupRetrieveParams & { group_id: string }>()
sameType<RemoveProjectGroupParams, ProjectsGroups.GroupDeleteParams & { group_id: string }>()
sameType<ProjectGroupDeleted, ProjectsGroups.GroupDeleteResponse>()
sameType<RetrieveProjectHostedToolPermissionsParams, { project_id: string }>()
sameType<ProjectHostedToolPermissions, ProjectsHostedToolPermissions.ProjectHostedToolPermissions>()
sameType<
  UpdateProjectHostedToolPermissionsParams,
  ProjectsHostedToolPermissions.HostedToolPermissionUpdateParams & { project_id: string }
>()
sameType<RetrieveProjectModelPermissionsParams, { project_id: string }>()
sameType<ProjectModelPermissions, ProjectsModelPermissions.ProjectModelPermissions>()
sameType<
  UpdateProjectModelPermissionsParams,
  ProjectsModelPermissions.ModelPermissionUpdateParams & { project_id: string }
>()
sameType<DeleteProjectModelPermissionsParams, { project_id: string }>()
sameType<ProjectModelPermissionsDeleted, ProjectsModelPermissions.ProjectModelPermissionsDeleted>()
sameType<
  ListProjectRateLimitsParams,
  ProjectsRateLimits.RateLimitListRateLimitsParams & { project_id: string }
>()
sameType<ProjectRateLimit, ProjectsRateLimits.ProjectRateLimit>()
sameType<
  UpdateProjectRateLimitParams,
  ProjectsRateLimits.RateLimitUpdateRateLimitParams & { rate_limit_id: string }
>()
sameType<
  ListProjectServiceAccountsParams,
  ProjectsServiceAccounts.ServiceAccountListParams & { project_id: string }
>()
sameType<ProjectServiceAccount, ProjectsServiceAccounts.ProjectServiceAccount>()
sameType<
  CreateProjectServiceAccountParams,
  ProjectsServiceAccounts.ServiceAccountCreateParams & { project_id: string }
>()
sameType<CreatedProjectServiceAccount, ProjectsServiceAccounts.ServiceAccountCreateResponse>()
sameType<
  RetrieveProjectServiceAccountParams,
  ProjectsServiceAccounts.ServiceAccountRetrieveParams & { service_account_id: string }
>()
sameType<
  UpdateProjectServiceAccountParams,
  ProjectsServiceAccounts.ServiceAccountUpdateParams & { service_account_id: string }
>()
sameType<
  DeleteProjectServiceAccountParams,
  ProjectsServiceAccounts.ServiceAccountDeleteParams & { service_account_id: string }
>()
sameType<ProjectServiceAccountDeleted, ProjectsServiceAccounts.ServiceAccountDeleteResponse>()
sameType<ListProjectSpendAlertsParams, ProjectsSpendAlerts.SpendAlertListParams & { project_id: string }>()
sameType<ProjectSpendAlert, ProjectsSpendAlerts.ProjectSpendAlert>()
sameType<CreateProjectSpendAlertParams, ProjectsSpendAlerts.SpendAlertCreateParams & { project_id: string }>()
sameType<
  RetrieveProjectSpendAlertParams,
  ProjectsSpendAlerts.SpendAlertRetrieveParams & { alert_id: string }
>()
sameType<UpdateProjectSpendAlertParams, ProjectsSpendAlerts.SpendAlertUpdateParams & { alert_id: string }>()
sameType<DeleteProjectSpendAlertParams, ProjectsSpendAlerts.SpendAlertDeleteParams & { alert_id: string }>()
sameType<ProjectSpendAlertDeleted, ProjectsSpendAlerts.ProjectSpendAlertDeleted>()
sameType<ListProjectUsersParams, ProjectsUsers.UserListParams & { project_id: string }>()
sameType<ProjectUser, ProjectsUsers.ProjectUser>()
sameType<AddProjectUserParams, ProjectsUsers.UserCreateParams & { project_id: string }>()
sameType<RetrieveProjectUserParams, ProjectsUsers.UserRetrieveParams & { user_id: string }>()
sameType<UpdateProjectUserParams, ProjectsUsers.UserUpdateParams & { user_id: string }>()
sameType<RemoveProjectUserParams, ProjectsUsers.UserDeleteParams & { user_id: string }>()
sameType<ProjectUserDeleted, ProjectsUsers.UserDeleteResponse>()
sameType<ListOrganizationRolesParams, Roles.RoleListParams>()
sameType<AdminRole, Roles.Role>()
sameType<CreateOrganizationRoleParams, Roles.RoleCreateParams>()
sameType<RetrieveOrganizationRoleParams, { role_id: string }>()
sameType<UpdateOrganizationRoleParams, Roles.RoleUpdateParams & { role_id: string }>()
sameType<DeleteOrganizationRoleParams, { role_id: string }>()
sameType<AdminRoleDeleted, Roles.RoleDeleteResponse>()
sameType<ListOrganizationSpendAlertsParams, SpendAlerts.SpendAlertListParams>()
sameType<OrganizationSpendAlert, SpendAlerts.OrganizationSpendAlert>()
sameType<CreateOrganizationSpendAlertParams, SpendAlerts.SpendAlertCreateParams>()
sameType<RetrieveOrganizationSpendAlertParams, { alert_id: string }>()
sameType<UpdateOrganizationSpendAlertParams, SpendAlerts.SpendAlertUpdateParams & { alert_id: string }>()
sameType<DeleteOrganizationSpendAlertParams, { alert_id: string }>()
sameType<OrganizationSpendAlertDeleted, SpendAlerts.OrganizationSpendAlertDeleted>()
sameType<ListAudioSpeechesUsageParams, Usage.UsageAudioSpeechesParams>()
sameType<ListAudioTranscriptionsUsageParams, Usage.UsageAudioTranscriptionsParams>()
sameType<ListCodeInterpreterSessionsUsageParams, Usage.UsageCodeInterpreterSessionsParams>()
sameType<ListCompletionsUsageParams, Usage.UsageCompletionsParams>()
sameType<ListEmbeddingsUsageParams, Usage.UsageEmbeddingsParams>()
sameType<ListFileSearchCallsUsageParams, Usage.UsageFileSearchCallsParams>()
sameType<ListImagesUsageParams, Usage.UsageImagesParams>()
sameType<ListModerationsUsageParams, Usage.UsageModerationsParams>()
sameType<ListVectorStoresUsageParams, Usage.UsageVectorStoresParams>()
sameType<ListWebSearchCallsUsageParams, Usage.UsageWebSearchCallsParams>()
sameType<ListOrganizationUsersParams, Users.UserListParams>()
sameType<OrganizationUser, Users.OrganizationUser>()
sameType<RetrieveOrganizationUserParams, { user_id: string }>()
sameType<UpdateOrganizationUserParams, Users.UserUpdateParams & { user_id: string }>()
sameType<DeleteOrganizationUserParams, { user_id: string }>()
sameType<OrganizationUserDeleted, Users.UserDeleteResponse>()
sameType<ListUserRolesParams, UsersRoles.RoleListParams & { user_id: string }>()
sameType<AssignedRole, UsersRoles.RoleListResponse>()
sameType<AssignUserRoleParams, UsersRoles.RoleCreateParams & { user_id: string }>()
sameType<UserRoleAssignment, UsersRoles.RoleCreateResponse>()
sameType<RetrieveUserRoleParams, UsersRoles.RoleRetrieveParams & { role_id: string }>()
sameType<AssignedRole, UsersRoles.RoleRetrieveResponse>()
sameType<UnassignUserRoleParams, UsersRoles.RoleDeleteParams & { role_id: string }>()
sameType<RoleAssignmentDeleted, UsersRoles.RoleDeleteResponse>()
sameType<ListProjectGroupRolesParams, ProjectsGroupsRoles.RoleListParams & { group_id: string }>()
sameType<AssignedRole, ProjectsGroupsRoles.RoleListResponse>()
sameType<AssignProjectGroupRoleParams, ProjectsGroupsRoles.RoleCreateParams & { group_id: string }>()
sameType<GroupRoleAssignment, ProjectsGroupsRoles.RoleCreateResponse>()
sameType<RetrieveProjectGroupRoleParams, ProjectsGroupsRoles.RoleRetrieveParams & { role_id: string }>()
sameType<AssignedRole, ProjectsGroupsRoles.RoleRetrieveResponse>()
sameType<UnassignProjectGroupRoleParams, ProjectsGroupsRoles.RoleDeleteParams & { role_id: string }>()
sameType<RoleAssignmentDeleted, ProjectsGroupsRoles.RoleDeleteResponse>()
sameType<ListProjectRolesParams, ProjectsRoles.RoleListParams & { project_id: string }>()
sameType<CreateProjectRoleParams, ProjectsRoles.RoleCreateParams & { project_id: string }>()
sameType<RetrieveProjectRoleParams, ProjectsRoles.RoleRetrieveParams & { role_id: string }>()
sameType<UpdateProjectRoleParams, ProjectsRoles.RoleUpdateParams & { role_id: string }>()
sameType<DeleteProjectRoleParams, ProjectsRoles.RoleDeleteParams & { role_id: string }>()
sameType<AdminRoleDeleted, ProjectsRoles.RoleDeleteResponse>()
sameType<ListProjectUserRolesParams, ProjectsUsersRoles.RoleListParams & { user_id: string }>()
sameType<AssignedRole, ProjectsUsersRoles.RoleListResponse>()
sameType<AssignProjectUserRoleParams, ProjectsUsersRoles.RoleCreateParams & { user_id: string }>()
sameType<UserRoleAssignment, ProjectsUsersRoles.RoleCreateResponse>()
sameType<RetrieveProjectUserRoleParams, ProjectsUsersRoles.RoleRetrieveParams & { role_id: string }>()
sameType<AssignedRole, ProjectsUsersRoles.RoleRetrieveResponse>()
sameType<UnassignProjectUserRoleParams, ProjectsUsersRoles.RoleDeleteParams & { role_id: string }>()
sameType<RoleAssignmentDeleted, ProjectsUsersRoles.RoleDeleteResponse>()
sameType<OrganizationSpendLimit, SpendLimit.OrganizationSpendLimit>()
sameType<UpdateOrganizationSpendLimitParams, SpendLimit.SpendLimitUpdateParams>()
sameType<OrganizationSpendLimitDeleted, SpendLimit.OrganizationSpendLimitDeleted>()
sameType<RetrieveProjectSpendLimitParams, { project_id: string }>()
sameType<ProjectSpendLimit, ProjectsSpendLimit.ProjectSpendLimit>()
sameType<UpdateProjectSpendLimitParams, ProjectsSpendLimit.SpendLimitUpdateParams & { project_id: string }>()
sameType<DeleteProjectSpendLimitParams, { project_id: string }>()
sameType<ProjectSpendLimitDeleted, ProjectsSpendLimit.ProjectSpendLimitDeleted>()
sameType<
  CreateProjectServiceAccountApiKeyParams,
  ProjectsServiceAccountsApiKeys.APIKeyCreateParams & { service_account_id: string }
>()
sameType<ServiceAccountApiKey, ProjectsServiceAccountsApiKeys.APIKeyCreateResponse>()

type UsageResult = Usage.UsageCompletionsResponse['data'][number]['results'][number]
type AnyResult =
  | CostResult
  | AudioSpeechesUsageResult
  | AudioTranscriptionsUsageResult
  | CodeInterpreterSessionsUsageResult
  | CompletionsUsageResult
  | EmbeddingsUsageResult
  | FileSearchCallsUsageResult
  | ImagesUsageResult
  | ModerationsUsageResult
  | VectorStoresUsageResult
  | WebSearchCallsUsageResult

// Every endpoint of the official client has results of all kinds; ours have those of their own.
sameType<UsagePage<AnyResult>, Usage.UsageCompletionsResponse>()
sameType<CostResult, Extract<UsageResult, { object: CostResult['object'] }>>()
sameType<AudioSpeechesUsageResult, Extract<UsageResult, { object: AudioSpeechesUsageResult['object'] }>>()
sameType<
  AudioTranscriptionsUsageResult,
  Extract<UsageResult, { object: AudioTranscriptionsUsageResult['object'] }>
>()
sameType<
  CodeInterpreterSessionsUsageResult,
  Extract<UsageResult, { object: CodeInterpreterSessionsUsageResult['object'] }>
>()
sameType<CompletionsUsageResult, Extract<UsageResult, { object: CompletionsUsageResult['object'] }>>()
sameType<EmbeddingsUsageResult, Extract<UsageResult, { object: EmbeddingsUsageResult['object'] }>>()
sameType<FileSearchCallsUsageResult, Extract<UsageResult, { object: FileSearchCallsUsageResult['object'] }>>()
sameType<ImagesUsageResult, Extract<UsageResult, { object: ImagesUsageResult['object'] }>>()
sameType<ModerationsUsageResult, Extract<UsageResult, { object: ModerationsUsageResult['object'] }>>()
sameType<VectorStoresUsageResult, Extract<UsageResult, { object: VectorStoresUsageResult['object'] }>>()
sameType<WebSearchCallsUsageResult, Extract<UsageResult, { object: WebSearchCallsUsageResult['object'] }>>()

sameType<CostQuantityUnit, Usage.CostQuantityUnit>()
sameType<ProjectResidency, Projects.ProjectResidency>()
sameType<AuditLogEventType, NonNullable<AuditLogs.AuditLogListParams['event_types']>[number]>()

export async function inference(): Promise<void> {
  for await (const project of paginate(listProjects, client, { limit: 2 }))
    sameType<typeof project, Project>()
  const params = { start_time: 1, group_by: ['line_item'] } satisfies ListCostsParams
  for await (const bucket of paginateUsage(listCosts, client, params)) {
    sameType<(typeof bucket)['results'][number], CostResult>()
  }
  const { next } = await listProjectGroups(client, { project_id: 'proj_1' })
  sameType<typeof next, string | null>()
  await retrieveOrganizationSpendLimit(client)
  await retrieveOrganizationSpendLimit(client, {}, { timeout: 1 })
}

export async function rejected(): Promise<void> {
  // @ts-expect-error: the time range has a beginning
  await listCosts(client, { group_by: ['line_item'] })
  // @ts-expect-error: costs come in buckets of a day
  await listCosts(client, { start_time: 1, bucket_width: '1h' })
  // @ts-expect-error: costs have no model
  await listCosts(client, { start_time: 1, group_by: ['model'] })
  // @ts-expect-error: no such event
  await listAuditLogs(client, { event_types: ['project.renamed'] })
  // @ts-expect-error: a project is missing
  await listProjectGroups(client, { limit: 2 })
  // @ts-expect-error: a cursor list is iterated by `paginate`
  paginateUsage(listProjects, client, {})
  // @ts-expect-error: buckets have pages of their own kind
  paginate(listCosts, client, { start_time: 1 })
  // @ts-expect-error: nothing to say
  await retrieveOrganizationSpendLimit(client, { project_id: 'proj_1' })
}

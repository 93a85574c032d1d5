export { type CreateAdminApiKeyParams, createAdminApiKey } from './adminApiKeys/createAdminApiKey.ts'
export { type DeleteAdminApiKeyParams, deleteAdminApiKey } from './adminApiKeys/deleteAdminApiKey.ts'
export { type ListAdminApiKeysParams, listAdminApiKeys } from './adminApiKeys/listAdminApiKeys.ts'
export { type RetrieveAdminApiKeyParams, retrieveAdminApiKey } from './adminApiKeys/retrieveAdminApiKey.ts'
export { type ListAuditLogsParams, listAuditLogs } from './auditLogs/listAuditLogs.ts'
export {
  type ActivateOrganizationCertificatesParams,
  activateOrganizationCertificates,
} from './certificates/activateOrganizationCertificates.ts'
export {
  type ActivateProjectCertificatesParams,
  activateProjectCertificates,
} from './certificates/activateProjectCertificates.ts'
export {
  type CreateOrganizationCertificateParams,
  createOrganizationCertificate,
} from './certificates/createOrganizationCertificate.ts'
export {
  type DeactivateOrganizationCertificatesParams,
  deactivateOrganizationCertificates,
} from './certificates/deactivateOrganizationCertificates.ts'
export {
  type DeactivateProjectCertificatesParams,
  deactivateProjectCertificates,
} from './certificates/deactivateProjectCertificates.ts'
export {
  type DeleteOrganizationCertificateParams,
  deleteOrganizationCertificate,
} from './certificates/deleteOrganizationCertificate.ts'
export {
  type ListOrganizationCertificatesParams,
  listOrganizationCertificates,
} from './certificates/listOrganizationCertificates.ts'
export {
  type ListProjectCertificatesParams,
  listProjectCertificates,
} from './certificates/listProjectCertificates.ts'
export {
  type RetrieveOrganizationCertificateParams,
  retrieveOrganizationCertificate,
} from './certificates/retrieveOrganizationCertificate.ts'
export {
  type UpdateOrganizationCertificateParams,
  updateOrganizationCertificate,
} from './certificates/updateOrganizationCertificate.ts'
export {
  type RetrieveOrganizationDataRetentionParams,
  retrieveOrganizationDataRetention,
} from './dataRetention/retrieveOrganizationDataRetention.ts'
export {
  type RetrieveProjectDataRetentionParams,
  retrieveProjectDataRetention,
} from './dataRetention/retrieveProjectDataRetention.ts'
export {
  type UpdateOrganizationDataRetentionParams,
  updateOrganizationDataRetention,
} from './dataRetention/updateOrganizationDataRetention.ts'
export {
  type UpdateProjectDataRetentionParams,
  updateProjectDataRetention,
} from './dataRetention/updateProjectDataRetention.ts'
export { type AddGroupUserParams, addGroupUser } from './groups/addGroupUser.ts'
export { type AddProjectGroupParams, addProjectGroup } from './groups/addProjectGroup.ts'
export {
  type CreateOrganizationGroupParams,
  createOrganizationGroup,
} from './groups/createOrganizationGroup.ts'
export {
  type DeleteOrganizationGroupParams,
  deleteOrganizationGroup,
} from './groups/deleteOrganizationGroup.ts'
export { type ListGroupUsersParams, listGroupUsers } from './groups/listGroupUsers.ts'
export { type ListOrganizationGroupsParams, listOrganizationGroups } from './groups/listOrganizationGroups.ts'
export { type ListProjectGroupsParams, listProjectGroups } from './groups/listProjectGroups.ts'
export { type RemoveGroupUserParams, removeGroupUser } from './groups/removeGroupUser.ts'
export { type RemoveProjectGroupParams, removeProjectGroup } from './groups/removeProjectGroup.ts'
export { type RetrieveGroupUserParams, retrieveGroupUser } from './groups/retrieveGroupUser.ts'
export {
  type RetrieveOrganizationGroupParams,
  retrieveOrganizationGroup,
} from './groups/retrieveOrganizationGroup.ts'
export { type RetrieveProjectGroupParams, retrieveProjectGroup } from './groups/retrieveProjectGroup.ts'
export {
  type UpdateOrganizationGroupParams,
  updateOrganizationGroup,
} from './groups/updateOrganizationGroup.ts'
export { type CreateInviteParams, createInvite } from './invites/createInvite.ts'
export { type DeleteInviteParams, deleteInvite } from './invites/deleteInvite.ts'
export { type ListInvitesParams, listInvites } from './invites/listInvites.ts'
export { type RetrieveInviteParams, retrieveInvite } from './invites/retrieveInvite.ts'
export { type DeleteProjectApiKeyParams, deleteProjectApiKey } from './projectApiKeys/deleteProjectApiKey.ts'
export { type ListProjectApiKeysParams, listProjectApiKeys } from './projectApiKeys/listProjectApiKeys.ts'
export {
  type RetrieveProjectApiKeyParams,
  retrieveProjectApiKey,
} from './projectApiKeys/retrieveProjectApiKey.ts'
export {
  type DeleteProjectModelPermissionsParams,
  deleteProjectModelPermissions,
} from './projectPermissions/deleteProjectModelPermissions.ts'
export {
  type RetrieveProjectHostedToolPermissionsParams,
  retrieveProjectHostedToolPermissions,
} from './projectPermissions/retrieveProjectHostedToolPermissions.ts'
export {
  type RetrieveProjectModelPermissionsParams,
  retrieveProjectModelPermissions,
} from './projectPermissions/retrieveProjectModelPermissions.ts'
export {
  type UpdateProjectHostedToolPermissionsParams,
  updateProjectHostedToolPermissions,
} from './projectPermissions/updateProjectHostedToolPermissions.ts'
export {
  type UpdateProjectModelPermissionsParams,
  updateProjectModelPermissions,
} from './projectPermissions/updateProjectModelPermissions.ts'
export { type ArchiveProjectParams, archiveProject } from './projects/archiveProject.ts'
export { type CreateProjectParams, createProject } from './projects/createProject.ts'
export { type ListProjectsParams, listProjects } from './projects/listProjects.ts'
export { type RetrieveProjectParams, retrieveProject } from './projects/retrieveProject.ts'
export { type UpdateProjectParams, updateProject } from './projects/updateProject.ts'
export {
  type ListProjectRateLimitsParams,
  listProjectRateLimits,
} from './rateLimits/listProjectRateLimits.ts'
export {
  type UpdateProjectRateLimitParams,
  updateProjectRateLimit,
} from './rateLimits/updateProjectRateLimit.ts'
export { type AssignGroupRoleParams, assignGroupRole } from './roleAssignments/assignGroupRole.ts'
export {
  type AssignProjectGroupRoleParams,
  assignProjectGroupRole,
} from './roleAssignments/assignProjectGroupRole.ts'
export {
  type AssignProjectUserRoleParams,
  assignProjectUserRole,
} from './roleAssignments/assignProjectUserRole.ts'
export { type AssignUserRoleParams, assignUserRole } from './roleAssignments/assignUserRole.ts'
export { type ListGroupRolesParams, listGroupRoles } from './roleAssignments/listGroupRoles.ts'
export {
  type ListProjectGroupRolesParams,
  listProjectGroupRoles,
} from './roleAssignments/listProjectGroupRoles.ts'
export {
  type ListProjectUserRolesParams,
  listProjectUserRoles,
} from './roleAssignments/listProjectUserRoles.ts'
export { type ListUserRolesParams, listUserRoles } from './roleAssignments/listUserRoles.ts'
export { type RetrieveGroupRoleParams, retrieveGroupRole } from './roleAssignments/retrieveGroupRole.ts'
export {
  type RetrieveProjectGroupRoleParams,
  retrieveProjectGroupRole,
} from './roleAssignments/retrieveProjectGroupRole.ts'
export {
  type RetrieveProjectUserRoleParams,
  retrieveProjectUserRole,
} from './roleAssignments/retrieveProjectUserRole.ts'
export { type RetrieveUserRoleParams, retrieveUserRole } from './roleAssignments/retrieveUserRole.ts'
export { type UnassignGroupRoleParams, unassignGroupRole } from './roleAssignments/unassignGroupRole.ts'
export {
  type UnassignProjectGroupRoleParams,
  unassignProjectGroupRole,
} from './roleAssignments/unassignProjectGroupRole.ts'
export {
  type UnassignProjectUserRoleParams,
  unassignProjectUserRole,
} from './roleAssignments/unassignProjectUserRole.ts'
export { type UnassignUserRoleParams, unassignUserRole } from './roleAssignments/unassignUserRole.ts'
export { type CreateOrganizationRoleParams, createOrganizationRole } from './roles/createOrganizationRole.ts'
export { type CreateProjectRoleParams, createProjectRole } from './roles/createProjectRole.ts'
export { type DeleteOrganizationRoleParams, deleteOrganizationRole } from './roles/deleteOrganizationRole.ts'
export { type DeleteProjectRoleParams, deleteProjectRole } from './roles/deleteProjectRole.ts'
export { type ListOrganizationRolesParams, listOrganizationRoles } from './roles/listOrganizationRoles.ts'
export { type ListProjectRolesParams, listProjectRoles } from './roles/listProjectRoles.ts'
export {
  type RetrieveOrganizationRoleParams,
  retrieveOrganizationRole,
} from './roles/retrieveOrganizationRole.ts'
export { type RetrieveProjectRoleParams, retrieveProjectRole } from './roles/retrieveProjectRole.ts'
export { type UpdateOrganizationRoleParams, updateOrganizationRole } from './roles/updateOrganizationRole.ts'
export { type UpdateProjectRoleParams, updateProjectRole } from './roles/updateProjectRole.ts'
export {
  type CreateProjectServiceAccountParams,
  createProjectServiceAccount,
} from './serviceAccounts/createProjectServiceAccount.ts'
export {
  type CreateProjectServiceAccountApiKeyParams,
  createProjectServiceAccountApiKey,
} from './serviceAccounts/createProjectServiceAccountApiKey.ts'
export {
  type DeleteProjectServiceAccountParams,
  deleteProjectServiceAccount,
} from './serviceAccounts/deleteProjectServiceAccount.ts'
export {
  type ListProjectServiceAccountsParams,
  listProjectServiceAccounts,
} from './serviceAccounts/listProjectServiceAccounts.ts'
export {
  type RetrieveProjectServiceAccountParams,
  retrieveProjectServiceAccount,
} from './serviceAccounts/retrieveProjectServiceAccount.ts'
export {
  type UpdateProjectServiceAccountParams,
  updateProjectServiceAccount,
} from './serviceAccounts/updateProjectServiceAccount.ts'
export {
  type CreateOrganizationSpendAlertParams,
  createOrganizationSpendAlert,
} from './spendAlerts/createOrganizationSpendAlert.ts'
export {
  type CreateProjectSpendAlertParams,
  createProjectSpendAlert,
} from './spendAlerts/createProjectSpendAlert.ts'
export {
  type DeleteOrganizationSpendAlertParams,
  deleteOrganizationSpendAlert,
} from './spendAlerts/deleteOrganizationSpendAlert.ts'
export {
  type DeleteProjectSpendAlertParams,
  deleteProjectSpendAlert,
} from './spendAlerts/deleteProjectSpendAlert.ts'
export {
  type ListOrganizationSpendAlertsParams,
  listOrganizationSpendAlerts,
} from './spendAlerts/listOrganizationSpendAlerts.ts'
export {
  type ListProjectSpendAlertsParams,
  listProjectSpendAlerts,
} from './spendAlerts/listProjectSpendAlerts.ts'
export {
  type RetrieveOrganizationSpendAlertParams,
  retrieveOrganizationSpendAlert,
} from './spendAlerts/retrieveOrganizationSpendAlert.ts'
export {
  type RetrieveProjectSpendAlertParams,
  retrieveProjectSpendAlert,
} from './spendAlerts/retrieveProjectSpendAlert.ts'
export {
  type UpdateOrganizationSpendAlertParams,
  updateOrganizationSpendAlert,
} from './spendAlerts/updateOrganizationSpendAlert.ts'
export {
  type UpdateProjectSpendAlertParams,
  updateProjectSpendAlert,
} from './spendAlerts/updateProjectSpendAlert.ts'
export {
  type DeleteOrganizationSpendLimitParams,
  deleteOrganizationSpendLimit,
} from './spendLimits/deleteOrganizationSpendLimit.ts'
export {
  type DeleteProjectSpendLimitParams,
  deleteProjectSpendLimit,
} from './spendLimits/deleteProjectSpendLimit.ts'
export {
  type RetrieveOrganizationSpendLimitParams,
  retrieveOrganizationSpendLimit,
} from './spendLimits/retrieveOrganizationSpendLimit.ts'
export {
  type RetrieveProjectSpendLimitParams,
  retrieveProjectSpendLimit,
} from './spendLimits/retrieveProjectSpendLimit.ts'
export {
  type UpdateOrganizationSpendLimitParams,
  updateOrganizationSpendLimit,
} from './spendLimits/updateOrganizationSpendLimit.ts'
export {
  type UpdateProjectSpendLimitParams,
  updateProjectSpendLimit,
} from './spendLimits/updateProjectSpendLimit.ts'
export type * from './types/AdminApiKey.ts'
export type * from './types/AuditLog.ts'
export type * from './types/AuditLogDetails.ts'
export type * from './types/AuditLogEventType.ts'
export type * from './types/Certificate.ts'
export type * from './types/DataRetention.ts'
export type * from './types/Group.ts'
export type * from './types/Invite.ts'
export type * from './types/NextPage.ts'
export type * from './types/Project.ts'
export type * from './types/ProjectApiKey.ts'
export type * from './types/ProjectPermissions.ts'
export type * from './types/ProjectRateLimit.ts'
export type * from './types/ProjectServiceAccount.ts'
export type * from './types/Role.ts'
export type * from './types/SpendAlert.ts'
export type * from './types/SpendLimit.ts'
export type * from './types/Usage.ts'
export type * from './types/UsageResult.ts'
export type * from './types/User.ts'
export { type ListAudioSpeechesUsageParams, listAudioSpeechesUsage } from './usage/listAudioSpeechesUsage.ts'
export {
  type ListAudioTranscriptionsUsageParams,
  listAudioTranscriptionsUsage,
} from './usage/listAudioTranscriptionsUsage.ts'
export {
  type ListCodeInterpreterSessionsUsageParams,
  listCodeInterpreterSessionsUsage,
} from './usage/listCodeInterpreterSessionsUsage.ts'
export { type ListCompletionsUsageParams, listCompletionsUsage } from './usage/listCompletionsUsage.ts'
export { type ListCostsParams, listCosts } from './usage/listCosts.ts'
export { type ListEmbeddingsUsageParams, listEmbeddingsUsage } from './usage/listEmbeddingsUsage.ts'
export {
  type ListFileSearchCallsUsageParams,
  listFileSearchCallsUsage,
} from './usage/listFileSearchCallsUsage.ts'
export { type ListImagesUsageParams, listImagesUsage } from './usage/listImagesUsage.ts'
export { type ListModerationsUsageParams, listModerationsUsage } from './usage/listModerationsUsage.ts'
export { type ListVectorStoresUsageParams, listVectorStoresUsage } from './usage/listVectorStoresUsage.ts'
export {
  type ListWebSearchCallsUsageParams,
  listWebSearchCallsUsage,
} from './usage/listWebSearchCallsUsage.ts'
export { paginateUsage, type UsageList } from './usage/paginateUsage.ts'
export { type AddProjectUserParams, addProjectUser } from './users/addProjectUser.ts'
export { type DeleteOrganizationUserParams, deleteOrganizationUser } from './users/deleteOrganizationUser.ts'
export { type ListOrganizationUsersParams, listOrganizationUsers } from './users/listOrganizationUsers.ts'
export { type ListProjectUsersParams, listProjectUsers } from './users/listProjectUsers.ts'
export { type RemoveProjectUserParams, removeProjectUser } from './users/removeProjectUser.ts'
export {
  type RetrieveOrganizationUserParams,
  retrieveOrganizationUser,
} from './users/retrieveOrganizationUser.ts'
export { type RetrieveProjectUserParams, retrieveProjectUser } from './users/retrieveProjectUser.ts'
export { type UpdateOrganizationUserParams, updateOrganizationUser } from './users/updateOrganizationUser.ts'
export { type UpdateProjectUserParams, updateProjectUser } from './users/updateProjectUser.ts'

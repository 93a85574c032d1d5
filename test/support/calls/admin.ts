import {
  activateOrganizationCertificates,
  activateProjectCertificates,
  addGroupUser,
  addProjectGroup,
  addProjectUser,
  archiveProject,
  assignGroupRole,
  assignProjectGroupRole,
  assignProjectUserRole,
  assignUserRole,
  createAdminApiKey,
  createInvite,
  createOrganizationCertificate,
  createOrganizationGroup,
  createOrganizationRole,
  createOrganizationSpendAlert,
  createProject,
  createProjectRole,
  createProjectServiceAccount,
  createProjectServiceAccountApiKey,
  createProjectSpendAlert,
  deactivateOrganizationCertificates,
  deactivateProjectCertificates,
  deleteAdminApiKey,
  deleteInvite,
  deleteOrganizationCertificate,
  deleteOrganizationGroup,
  deleteOrganizationRole,
  deleteOrganizationSpendAlert,
  deleteOrganizationSpendLimit,
  deleteOrganizationUser,
  deleteProjectApiKey,
  deleteProjectModelPermissions,
  deleteProjectRole,
  deleteProjectServiceAccount,
  deleteProjectSpendAlert,
  deleteProjectSpendLimit,
  listAdminApiKeys,
  listAudioSpeechesUsage,
  listAudioTranscriptionsUsage,
  listAuditLogs,
  listCodeInterpreterSessionsUsage,
  listCompletionsUsage,
  listCosts,
  listEmbeddingsUsage,
  listFileSearchCallsUsage,
  listGroupRoles,
  listGroupUsers,
  listImagesUsage,
  listInvites,
  listModerationsUsage,
  listOrganizationCertificates,
  listOrganizationGroups,
  listOrganizationRoles,
  listOrganizationSpendAlerts,
  listOrganizationUsers,
  listProjectApiKeys,
  listProjectCertificates,
  listProjectGroupRoles,
  listProjectGroups,
  listProjectRateLimits,
  listProjectRoles,
  listProjectServiceAccounts,
  listProjectSpendAlerts,
  listProjects,
  listProjectUserRoles,
  listProjectUsers,
  listUserRoles,
  listVectorStoresUsage,
  listWebSearchCallsUsage,
  removeGroupUser,
  removeProjectGroup,
  removeProjectUser,
  retrieveAdminApiKey,
  retrieveGroupRole,
  retrieveGroupUser,
  retrieveInvite,
  retrieveOrganizationCertificate,
  retrieveOrganizationDataRetention,
  retrieveOrganizationGroup,
  retrieveOrganizationRole,
  retrieveOrganizationSpendAlert,
  retrieveOrganizationSpendLimit,
  retrieveOrganizationUser,
  retrieveProject,
  retrieveProjectApiKey,
  retrieveProjectDataRetention,
  retrieveProjectGroup,
  retrieveProjectGroupRole,
  retrieveProjectHostedToolPermissions,
  retrieveProjectModelPermissions,
  retrieveProjectRole,
  retrieveProjectServiceAccount,
  retrieveProjectSpendAlert,
  retrieveProjectSpendLimit,
  retrieveProjectUser,
  retrieveProjectUserRole,
  retrieveUserRole,
  type SpendAlertFields,
  type SpendLimitFields,
  unassignGroupRole,
  unassignProjectGroupRole,
  unassignProjectUserRole,
  unassignUserRole,
  updateOrganizationCertificate,
  updateOrganizationDataRetention,
  updateOrganizationGroup,
  updateOrganizationRole,
  updateOrganizationSpendAlert,
  updateOrganizationSpendLimit,
  updateOrganizationUser,
  updateProject,
  updateProjectDataRetention,
  updateProjectHostedToolPermissions,
  updateProjectModelPermissions,
  updateProjectRateLimit,
  updateProjectRole,
  updateProjectServiceAccount,
  updateProjectSpendAlert,
  updateProjectSpendLimit,
  updateProjectUser,
} from '@oaix/admin'
import type OpenAI from 'openai'
import type { Call } from './call.ts'

/** The administration endpoints, which the official client calls with a key of their own. */
const admin = (openai: OpenAI) => openai.withOptions({ adminAPIKey: 'sk-test' }).admin.organization

const alert: SpendAlertFields = {
  currency: 'USD',
  interval: 'month',
  notification_channel: { type: 'email', recipients: ['a@example.com'], subject_prefix: null },
  threshold_amount: 10_000,
}
const limit: SpendLimitFields = { currency: 'USD', interval: 'month', threshold_amount: 10_000 }
const role = { role_name: 'Reader', permissions: ['api.files.read'], description: null }

export const adminCalls: Call[] = [
  {
    name: 'listAdminApiKeys',
    ours: (client) => listAdminApiKeys(client, { after: 'a_1', order: 'asc', limit: 2 }),
    official: (openai) => admin(openai).adminAPIKeys.list({ after: 'a_1', order: 'asc', limit: 2 }),
  },
  {
    name: 'createAdminApiKey',
    ours: (client) => createAdminApiKey(client, { name: 'Key', expires_in_seconds: 3_600 }),
    official: (openai) => admin(openai).adminAPIKeys.create({ name: 'Key', expires_in_seconds: 3_600 }),
  },
  {
    name: 'retrieveAdminApiKey',
    ours: (client) => retrieveAdminApiKey(client, { key_id: 'key_1' }),
    official: (openai) => admin(openai).adminAPIKeys.retrieve('key_1'),
  },
  {
    name: 'deleteAdminApiKey',
    ours: (client) => deleteAdminApiKey(client, { key_id: 'key_1' }),
    official: (openai) => admin(openai).adminAPIKeys.delete('key_1'),
  },
  {
    name: 'listAuditLogs',
    ours: (client) =>
      listAuditLogs(client, {
        effective_at: { gte: 1, lt: 2 },
        project_ids: ['proj_1', 'proj_2'],
        event_types: ['api_key.created', 'invite.sent'],
        actor_ids: ['user_1'],
        actor_emails: ['a@example.com'],
        resource_ids: ['proj_1', 'proj_2'],
        tenant_only: false,
        limit: 2,
        after: 'a_1',
        before: 'b_1',
      }),
    official: (openai) =>
      admin(openai).auditLogs.list({
        effective_at: { gte: 1, lt: 2 },
        project_ids: ['proj_1', 'proj_2'],
        event_types: ['api_key.created', 'invite.sent'],
        actor_ids: ['user_1'],
        actor_emails: ['a@example.com'],
        resource_ids: ['proj_1', 'proj_2'],
        tenant_only: false,
        limit: 2,
        after: 'a_1',
        before: 'b_1',
      }),
  },
  {
    name: 'listOrganizationCertificates',
    ours: (client) => listOrganizationCertificates(client, { limit: 2, after: 'a_1', order: 'asc' }),
    official: (openai) => admin(openai).certificates.list({ limit: 2, after: 'a_1', order: 'asc' }),
  },
  {
    name: 'createOrganizationCertificate',
    ours: (client) =>
      createOrganizationCertificate(client, { certificate: '-----BEGIN CERTIFICATE-----', name: 'A' }),
    official: (openai) =>
      admin(openai).certificates.create({ certificate: '-----BEGIN CERTIFICATE-----', name: 'A' }),
  },
  {
    name: 'activateOrganizationCertificates',
    ours: (client) => activateOrganizationCertificates(client, { certificate_ids: ['cert_1', 'cert_2'] }),
    official: (openai) => admin(openai).certificates.activate({ certificate_ids: ['cert_1', 'cert_2'] }),
  },
  {
    name: 'deactivateOrganizationCertificates',
    ours: (client) => deactivateOrganizationCertificates(client, { certificate_ids: ['cert_1', 'cert_2'] }),
    official: (openai) => admin(openai).certificates.deactivate({ certificate_ids: ['cert_1', 'cert_2'] }),
  },
  {
    name: 'retrieveOrganizationCertificate',
    ours: (client) =>
      retrieveOrganizationCertificate(client, { certificate_id: 'cert_1', include: ['content'] }),
    official: (openai) => admin(openai).certificates.retrieve('cert_1', { include: ['content'] }),
  },
  {
    name: 'updateOrganizationCertificate',
    ours: (client) => updateOrganizationCertificate(client, { certificate_id: 'cert_1', name: 'B' }),
    official: (openai) => admin(openai).certificates.update('cert_1', { name: 'B' }),
  },
  {
    name: 'deleteOrganizationCertificate',
    ours: (client) => deleteOrganizationCertificate(client, { certificate_id: 'cert_1' }),
    official: (openai) => admin(openai).certificates.delete('cert_1'),
  },
  {
    name: 'listCosts',
    ours: (client) =>
      listCosts(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        api_key_ids: ['key_1'],
        line_items: ['a', 'b'],
        group_by: ['project_id', 'line_item'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.costs({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        api_key_ids: ['key_1'],
        line_items: ['a', 'b'],
        group_by: ['project_id', 'line_item'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'retrieveOrganizationDataRetention',
    ours: (client) => retrieveOrganizationDataRetention(client),
    official: (openai) => admin(openai).dataRetention.retrieve(),
  },
  {
    name: 'updateOrganizationDataRetention',
    ours: (client) => updateOrganizationDataRetention(client, { retention_type: 'zero_data_retention' }),
    official: (openai) => admin(openai).dataRetention.update({ retention_type: 'zero_data_retention' }),
  },
  {
    name: 'listOrganizationGroups',
    ours: (client) => listOrganizationGroups(client, { limit: 2, after: 'a_1', order: 'asc' }),
    official: (openai) => admin(openai).groups.list({ limit: 2, after: 'a_1', order: 'asc' }),
  },
  {
    name: 'createOrganizationGroup',
    ours: (client) => createOrganizationGroup(client, { name: 'Group' }),
    official: (openai) => admin(openai).groups.create({ name: 'Group' }),
  },
  {
    name: 'retrieveOrganizationGroup',
    ours: (client) => retrieveOrganizationGroup(client, { group_id: 'group_1' }),
    official: (openai) => admin(openai).groups.retrieve('group_1'),
  },
  {
    name: 'updateOrganizationGroup',
    ours: (client) => updateOrganizationGroup(client, { group_id: 'group_1', name: 'Groups' }),
    official: (openai) => admin(openai).groups.update('group_1', { name: 'Groups' }),
  },
  {
    name: 'deleteOrganizationGroup',
    ours: (client) => deleteOrganizationGroup(client, { group_id: 'group_1' }),
    official: (openai) => admin(openai).groups.delete('group_1'),
  },
  {
    name: 'listGroupRoles',
    ours: (client) => listGroupRoles(client, { group_id: 'group_1', limit: 2, after: 'a_1', order: 'asc' }),
    official: (openai) =>
      admin(openai).groups.roles.list('group_1', { limit: 2, after: 'a_1', order: 'asc' }),
  },
  {
    name: 'assignGroupRole',
    ours: (client) => assignGroupRole(client, { group_id: 'group_1', role_id: 'role_1' }),
    official: (openai) => admin(openai).groups.roles.create('group_1', { role_id: 'role_1' }),
  },
  {
    name: 'retrieveGroupRole',
    ours: (client) => retrieveGroupRole(client, { group_id: 'group_1', role_id: 'role_1' }),
    official: (openai) => admin(openai).groups.roles.retrieve('role_1', { group_id: 'group_1' }),
  },
  {
    name: 'unassignGroupRole',
    ours: (client) => unassignGroupRole(client, { group_id: 'group_1', role_id: 'role_1' }),
    official: (openai) => admin(openai).groups.roles.delete('role_1', { group_id: 'group_1' }),
  },
  {
    name: 'listGroupUsers',
    ours: (client) => listGroupUsers(client, { group_id: 'group_1', limit: 2, after: 'a_1', order: 'asc' }),
    official: (openai) =>
      admin(openai).groups.users.list('group_1', { limit: 2, after: 'a_1', order: 'asc' }),
  },
  {
    name: 'addGroupUser',
    ours: (client) => addGroupUser(client, { group_id: 'group_1', user_id: 'user_1' }),
    official: (openai) => admin(openai).groups.users.create('group_1', { user_id: 'user_1' }),
  },
  {
    name: 'retrieveGroupUser',
    ours: (client) => retrieveGroupUser(client, { group_id: 'group_1', user_id: 'user_1' }),
    official: (openai) => admin(openai).groups.users.retrieve('user_1', { group_id: 'group_1' }),
  },
  {
    name: 'removeGroupUser',
    ours: (client) => removeGroupUser(client, { group_id: 'group_1', user_id: 'user_1' }),
    official: (openai) => admin(openai).groups.users.delete('user_1', { group_id: 'group_1' }),
  },
  {
    name: 'listInvites',
    ours: (client) => listInvites(client, { limit: 2, after: 'a_1' }),
    official: (openai) => admin(openai).invites.list({ limit: 2, after: 'a_1' }),
  },
  {
    name: 'createInvite',
    ours: (client) =>
      createInvite(client, {
        email: 'a@example.com',
        role: 'reader',
        projects: [{ id: 'proj_1', role: 'member' }],
      }),
    official: (openai) =>
      admin(openai).invites.create({
        email: 'a@example.com',
        role: 'reader',
        projects: [{ id: 'proj_1', role: 'member' }],
      }),
  },
  {
    name: 'retrieveInvite',
    ours: (client) => retrieveInvite(client, { invite_id: 'invite_1' }),
    official: (openai) => admin(openai).invites.retrieve('invite_1'),
  },
  {
    name: 'deleteInvite',
    ours: (client) => deleteInvite(client, { invite_id: 'invite_1' }),
    official: (openai) => admin(openai).invites.delete('invite_1'),
  },
  {
    name: 'listProjects',
    ours: (client) => listProjects(client, { limit: 2, after: 'a_1', include_archived: false }),
    official: (openai) => admin(openai).projects.list({ limit: 2, after: 'a_1', include_archived: false }),
  },
  {
    name: 'createProject',
    ours: (client) =>
      createProject(client, { name: 'Project', residency: 'EU_STORAGE_PROCESSING', external_key_id: null }),
    official: (openai) =>
      admin(openai).projects.create({
        name: 'Project',
        residency: 'EU_STORAGE_PROCESSING',
        external_key_id: null,
      }),
  },
  {
    name: 'retrieveProject',
    ours: (client) => retrieveProject(client, { project_id: 'proj_1' }),
    official: (openai) => admin(openai).projects.retrieve('proj_1'),
  },
  {
    name: 'updateProject',
    ours: (client) =>
      updateProject(client, { project_id: 'proj_1', name: 'Projects', external_key_id: 'key_1' }),
    official: (openai) =>
      admin(openai).projects.update('proj_1', { name: 'Projects', external_key_id: 'key_1' }),
  },
  {
    name: 'listProjectApiKeys',
    ours: (client) =>
      listProjectApiKeys(client, {
        project_id: 'proj_1',
        limit: 2,
        after: 'a_1',
        owner_project_access: 'any',
      }),
    official: (openai) =>
      admin(openai).projects.apiKeys.list('proj_1', { limit: 2, after: 'a_1', owner_project_access: 'any' }),
  },
  {
    name: 'retrieveProjectApiKey',
    ours: (client) => retrieveProjectApiKey(client, { project_id: 'proj_1', api_key_id: 'key_1' }),
    official: (openai) => admin(openai).projects.apiKeys.retrieve('key_1', { project_id: 'proj_1' }),
  },
  {
    name: 'deleteProjectApiKey',
    ours: (client) => deleteProjectApiKey(client, { project_id: 'proj_1', api_key_id: 'key_1' }),
    official: (openai) => admin(openai).projects.apiKeys.delete('key_1', { project_id: 'proj_1' }),
  },
  {
    name: 'archiveProject',
    ours: (client) => archiveProject(client, { project_id: 'proj_1' }),
    official: (openai) => admin(openai).projects.archive('proj_1'),
  },
  {
    name: 'listProjectCertificates',
    ours: (client) =>
      listProjectCertificates(client, { project_id: 'proj_1', limit: 2, after: 'a_1', order: 'asc' }),
    official: (openai) =>
      admin(openai).projects.certificates.list('proj_1', { limit: 2, after: 'a_1', order: 'asc' }),
  },
  {
    name: 'activateProjectCertificates',
    ours: (client) =>
      activateProjectCertificates(client, { project_id: 'proj_1', certificate_ids: ['cert_1', 'cert_2'] }),
    official: (openai) =>
      admin(openai).projects.certificates.activate('proj_1', { certificate_ids: ['cert_1', 'cert_2'] }),
  },
  {
    name: 'deactivateProjectCertificates',
    ours: (client) =>
      deactivateProjectCertificates(client, { project_id: 'proj_1', certificate_ids: ['cert_1', 'cert_2'] }),
    official: (openai) =>
      admin(openai).projects.certificates.deactivate('proj_1', { certificate_ids: ['cert_1', 'cert_2'] }),
  },
  {
    name: 'retrieveProjectDataRetention',
    ours: (client) => retrieveProjectDataRetention(client, { project_id: 'proj_1' }),
    official: (openai) => admin(openai).projects.dataRetention.retrieve('proj_1'),
  },
  {
    name: 'updateProjectDataRetention',
    ours: (client) =>
      updateProjectDataRetention(client, { project_id: 'proj_1', retention_type: 'organization_default' }),
    official: (openai) =>
      admin(openai).projects.dataRetention.update('proj_1', { retention_type: 'organization_default' }),
  },
  {
    name: 'listProjectGroups',
    ours: (client) =>
      listProjectGroups(client, { project_id: 'proj_1', limit: 2, after: 'a_1', order: 'asc' }),
    official: (openai) =>
      admin(openai).projects.groups.list('proj_1', { limit: 2, after: 'a_1', order: 'asc' }),
  },
  {
    name: 'addProjectGroup',
    ours: (client) => addProjectGroup(client, { project_id: 'proj_1', group_id: 'group_1', role: 'role_1' }),
    official: (openai) =>
      admin(openai).projects.groups.create('proj_1', { group_id: 'group_1', role: 'role_1' }),
  },
  {
    name: 'retrieveProjectGroup',
    ours: (client) =>
      retrieveProjectGroup(client, { project_id: 'proj_1', group_id: 'group_1', group_type: 'tenant_group' }),
    official: (openai) =>
      admin(openai).projects.groups.retrieve('group_1', { project_id: 'proj_1', group_type: 'tenant_group' }),
  },
  {
    name: 'removeProjectGroup',
    ours: (client) => removeProjectGroup(client, { project_id: 'proj_1', group_id: 'group_1' }),
    official: (openai) => admin(openai).projects.groups.delete('group_1', { project_id: 'proj_1' }),
  },
  {
    name: 'retrieveProjectHostedToolPermissions',
    ours: (client) => retrieveProjectHostedToolPermissions(client, { project_id: 'proj_1' }),
    official: (openai) => admin(openai).projects.hostedToolPermissions.retrieve('proj_1'),
  },
  {
    name: 'updateProjectHostedToolPermissions',
    ours: (client) =>
      updateProjectHostedToolPermissions(client, {
        project_id: 'proj_1',
        web_search: { enabled: false },
        mcp: null,
      }),
    official: (openai) =>
      admin(openai).projects.hostedToolPermissions.update('proj_1', {
        web_search: { enabled: false },
        mcp: null,
      }),
  },
  {
    name: 'retrieveProjectModelPermissions',
    ours: (client) => retrieveProjectModelPermissions(client, { project_id: 'proj_1' }),
    official: (openai) => admin(openai).projects.modelPermissions.retrieve('proj_1'),
  },
  {
    name: 'updateProjectModelPermissions',
    ours: (client) =>
      updateProjectModelPermissions(client, {
        project_id: 'proj_1',
        mode: 'deny_list',
        model_ids: ['gpt-5'],
      }),
    official: (openai) =>
      admin(openai).projects.modelPermissions.update('proj_1', { mode: 'deny_list', model_ids: ['gpt-5'] }),
  },
  {
    name: 'deleteProjectModelPermissions',
    ours: (client) => deleteProjectModelPermissions(client, { project_id: 'proj_1' }),
    official: (openai) => admin(openai).projects.modelPermissions.delete('proj_1'),
  },
  {
    name: 'listProjectRateLimits',
    ours: (client) =>
      listProjectRateLimits(client, { project_id: 'proj_1', limit: 2, after: 'a_1', before: 'b_1' }),
    official: (openai) =>
      admin(openai).projects.rateLimits.listRateLimits('proj_1', { limit: 2, after: 'a_1', before: 'b_1' }),
  },
  {
    name: 'updateProjectRateLimit',
    ours: (client) =>
      updateProjectRateLimit(client, {
        project_id: 'proj_1',
        rate_limit_id: 'rl_1',
        max_requests_per_1_minute: 5,
        batch_1_day_max_input_tokens: 1_000,
      }),
    official: (openai) =>
      admin(openai).projects.rateLimits.updateRateLimit('rl_1', {
        project_id: 'proj_1',
        max_requests_per_1_minute: 5,
        batch_1_day_max_input_tokens: 1_000,
      }),
  },
  {
    name: 'listProjectServiceAccounts',
    ours: (client) => listProjectServiceAccounts(client, { project_id: 'proj_1', limit: 2, after: 'a_1' }),
    official: (openai) => admin(openai).projects.serviceAccounts.list('proj_1', { limit: 2, after: 'a_1' }),
  },
  {
    name: 'createProjectServiceAccount',
    ours: (client) =>
      createProjectServiceAccount(client, {
        project_id: 'proj_1',
        name: 'Service',
        create_service_account_only: true,
        expires_in_seconds: null,
      }),
    official: (openai) =>
      admin(openai).projects.serviceAccounts.create('proj_1', {
        name: 'Service',
        create_service_account_only: true,
        expires_in_seconds: null,
      }),
  },
  {
    name: 'retrieveProjectServiceAccount',
    ours: (client) =>
      retrieveProjectServiceAccount(client, { project_id: 'proj_1', service_account_id: 'svc_1' }),
    official: (openai) => admin(openai).projects.serviceAccounts.retrieve('svc_1', { project_id: 'proj_1' }),
  },
  {
    name: 'updateProjectServiceAccount',
    ours: (client) =>
      updateProjectServiceAccount(client, {
        project_id: 'proj_1',
        service_account_id: 'svc_1',
        role: 'owner',
      }),
    official: (openai) =>
      admin(openai).projects.serviceAccounts.update('svc_1', { project_id: 'proj_1', role: 'owner' }),
  },
  {
    name: 'deleteProjectServiceAccount',
    ours: (client) =>
      deleteProjectServiceAccount(client, { project_id: 'proj_1', service_account_id: 'svc_1' }),
    official: (openai) => admin(openai).projects.serviceAccounts.delete('svc_1', { project_id: 'proj_1' }),
  },
  {
    name: 'listProjectSpendAlerts',
    ours: (client) =>
      listProjectSpendAlerts(client, {
        project_id: 'proj_1',
        limit: 2,
        order: 'asc',
        after: 'a_1',
        before: 'b_1',
      }),
    official: (openai) =>
      admin(openai).projects.spendAlerts.list('proj_1', {
        limit: 2,
        order: 'asc',
        after: 'a_1',
        before: 'b_1',
      }),
  },
  {
    name: 'createProjectSpendAlert',
    ours: (client) => createProjectSpendAlert(client, { project_id: 'proj_1', ...alert }),
    official: (openai) => admin(openai).projects.spendAlerts.create('proj_1', alert),
  },
  {
    name: 'retrieveProjectSpendAlert',
    ours: (client) => retrieveProjectSpendAlert(client, { project_id: 'proj_1', alert_id: 'alert_1' }),
    official: (openai) => admin(openai).projects.spendAlerts.retrieve('alert_1', { project_id: 'proj_1' }),
  },
  {
    name: 'updateProjectSpendAlert',
    ours: (client) =>
      updateProjectSpendAlert(client, { project_id: 'proj_1', alert_id: 'alert_1', ...alert }),
    official: (openai) =>
      admin(openai).projects.spendAlerts.update('alert_1', { project_id: 'proj_1', ...alert }),
  },
  {
    name: 'deleteProjectSpendAlert',
    ours: (client) => deleteProjectSpendAlert(client, { project_id: 'proj_1', alert_id: 'alert_1' }),
    official: (openai) => admin(openai).projects.spendAlerts.delete('alert_1', { project_id: 'proj_1' }),
  },
  {
    name: 'listProjectUsers',
    ours: (client) => listProjectUsers(client, { project_id: 'proj_1', limit: 2, after: 'a_1' }),
    official: (openai) => admin(openai).projects.users.list('proj_1', { limit: 2, after: 'a_1' }),
  },
  {
    name: 'addProjectUser',
    ours: (client) =>
      addProjectUser(client, { project_id: 'proj_1', role: 'member', email: 'a@example.com', user_id: null }),
    official: (openai) =>
      admin(openai).projects.users.create('proj_1', {
        role: 'member',
        email: 'a@example.com',
        user_id: null,
      }),
  },
  {
    name: 'retrieveProjectUser',
    ours: (client) => retrieveProjectUser(client, { project_id: 'proj_1', user_id: 'user_1' }),
    official: (openai) => admin(openai).projects.users.retrieve('user_1', { project_id: 'proj_1' }),
  },
  {
    name: 'updateProjectUser',
    ours: (client) => updateProjectUser(client, { project_id: 'proj_1', user_id: 'user_1', role: 'owner' }),
    official: (openai) =>
      admin(openai).projects.users.update('user_1', { project_id: 'proj_1', role: 'owner' }),
  },
  {
    name: 'removeProjectUser',
    ours: (client) => removeProjectUser(client, { project_id: 'proj_1', user_id: 'user_1' }),
    official: (openai) => admin(openai).projects.users.delete('user_1', { project_id: 'proj_1' }),
  },
  {
    name: 'listOrganizationRoles',
    ours: (client) => listOrganizationRoles(client, { limit: 2, after: 'a_1', order: 'asc' }),
    official: (openai) => admin(openai).roles.list({ limit: 2, after: 'a_1', order: 'asc' }),
  },
  {
    name: 'createOrganizationRole',
    ours: (client) => createOrganizationRole(client, role),
    official: (openai) => admin(openai).roles.create(role),
  },
  {
    name: 'retrieveOrganizationRole',
    ours: (client) => retrieveOrganizationRole(client, { role_id: 'role_1' }),
    official: (openai) => admin(openai).roles.retrieve('role_1'),
  },
  {
    name: 'updateOrganizationRole',
    ours: (client) =>
      updateOrganizationRole(client, {
        role_id: 'role_1',
        permissions: ['api.files.read'],
        description: 'Reads',
      }),
    official: (openai) =>
      admin(openai).roles.update('role_1', { permissions: ['api.files.read'], description: 'Reads' }),
  },
  {
    name: 'deleteOrganizationRole',
    ours: (client) => deleteOrganizationRole(client, { role_id: 'role_1' }),
    official: (openai) => admin(openai).roles.delete('role_1'),
  },
  {
    name: 'listOrganizationSpendAlerts',
    ours: (client) =>
      listOrganizationSpendAlerts(client, { limit: 2, order: 'asc', after: 'a_1', before: 'b_1' }),
    official: (openai) =>
      admin(openai).spendAlerts.list({ limit: 2, order: 'asc', after: 'a_1', before: 'b_1' }),
  },
  {
    name: 'createOrganizationSpendAlert',
    ours: (client) => createOrganizationSpendAlert(client, alert),
    official: (openai) => admin(openai).spendAlerts.create(alert),
  },
  {
    name: 'retrieveOrganizationSpendAlert',
    ours: (client) => retrieveOrganizationSpendAlert(client, { alert_id: 'alert_1' }),
    official: (openai) => admin(openai).spendAlerts.retrieve('alert_1'),
  },
  {
    name: 'updateOrganizationSpendAlert',
    ours: (client) => updateOrganizationSpendAlert(client, { alert_id: 'alert_1', ...alert }),
    official: (openai) => admin(openai).spendAlerts.update('alert_1', alert),
  },
  {
    name: 'deleteOrganizationSpendAlert',
    ours: (client) => deleteOrganizationSpendAlert(client, { alert_id: 'alert_1' }),
    official: (openai) => admin(openai).spendAlerts.delete('alert_1'),
  },
  {
    name: 'listAudioSpeechesUsage',
    ours: (client) =>
      listAudioSpeechesUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.audioSpeeches({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listAudioTranscriptionsUsage',
    ours: (client) =>
      listAudioTranscriptionsUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.audioTranscriptions({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listCodeInterpreterSessionsUsage',
    ours: (client) =>
      listCodeInterpreterSessionsUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        group_by: ['project_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.codeInterpreterSessions({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        group_by: ['project_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listCompletionsUsage',
    ours: (client) =>
      listCompletionsUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        batch: false,
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.completions({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        batch: false,
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listEmbeddingsUsage',
    ours: (client) =>
      listEmbeddingsUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.embeddings({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listFileSearchCallsUsage',
    ours: (client) =>
      listFileSearchCallsUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        vector_store_ids: ['vs_1'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.fileSearchCalls({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        vector_store_ids: ['vs_1'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listImagesUsage',
    ours: (client) =>
      listImagesUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        sources: ['image.edit'],
        sizes: ['512x512'],
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.images({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        sources: ['image.edit'],
        sizes: ['512x512'],
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listModerationsUsage',
    ours: (client) =>
      listModerationsUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.moderations({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listVectorStoresUsage',
    ours: (client) =>
      listVectorStoresUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        group_by: ['project_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.vectorStores({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        group_by: ['project_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listWebSearchCallsUsage',
    ours: (client) =>
      listWebSearchCallsUsage(client, {
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        context_levels: ['high'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
    official: (openai) =>
      admin(openai).usage.webSearchCalls({
        start_time: 1_700_000_000,
        end_time: 1_700_086_400,
        bucket_width: '1d',
        project_ids: ['proj_1', 'proj_2'],
        user_ids: ['user_1'],
        api_key_ids: ['key_1'],
        models: ['gpt-5', 'gpt-5-mini'],
        context_levels: ['high'],
        group_by: ['project_id', 'user_id'],
        limit: 2,
        page: 'page_1',
      }),
  },
  {
    name: 'listOrganizationUsers',
    ours: (client) =>
      listOrganizationUsers(client, { limit: 2, after: 'a_1', emails: ['a@example.com', 'b+c@example.com'] }),
    official: (openai) =>
      admin(openai).users.list({ limit: 2, after: 'a_1', emails: ['a@example.com', 'b+c@example.com'] }),
  },
  {
    name: 'retrieveOrganizationUser',
    ours: (client) => retrieveOrganizationUser(client, { user_id: 'user_1' }),
    official: (openai) => admin(openai).users.retrieve('user_1'),
  },
  {
    name: 'updateOrganizationUser',
    ours: (client) =>
      updateOrganizationUser(client, { user_id: 'user_1', role: 'reader', technical_level: null }),
    official: (openai) => admin(openai).users.update('user_1', { role: 'reader', technical_level: null }),
  },
  {
    name: 'deleteOrganizationUser',
    ours: (client) => deleteOrganizationUser(client, { user_id: 'user_1' }),
    official: (openai) => admin(openai).users.delete('user_1'),
  },
  {
    name: 'listUserRoles',
    ours: (client) => listUserRoles(client, { user_id: 'user_1', limit: 2, after: 'a_1', order: 'asc' }),
    official: (openai) => admin(openai).users.roles.list('user_1', { limit: 2, after: 'a_1', order: 'asc' }),
  },
  {
    name: 'assignUserRole',
    ours: (client) => assignUserRole(client, { user_id: 'user_1', role_id: 'role_1' }),
    official: (openai) => admin(openai).users.roles.create('user_1', { role_id: 'role_1' }),
  },
  {
    name: 'retrieveUserRole',
    ours: (client) => retrieveUserRole(client, { user_id: 'user_1', role_id: 'role_1' }),
    official: (openai) => admin(openai).users.roles.retrieve('role_1', { user_id: 'user_1' }),
  },
  {
    name: 'unassignUserRole',
    ours: (client) => unassignUserRole(client, { user_id: 'user_1', role_id: 'role_1' }),
    official: (openai) => admin(openai).users.roles.delete('role_1', { user_id: 'user_1' }),
  },
  {
    name: 'listProjectGroupRoles',
    ours: (client) =>
      listProjectGroupRoles(client, {
        project_id: 'proj_1',
        group_id: 'group_1',
        limit: 2,
        after: 'a_1',
        order: 'asc',
      }),
    official: (openai) =>
      admin(openai).projects.groups.roles.list('group_1', {
        project_id: 'proj_1',
        limit: 2,
        after: 'a_1',
        order: 'asc',
      }),
  },
  {
    name: 'assignProjectGroupRole',
    ours: (client) =>
      assignProjectGroupRole(client, { project_id: 'proj_1', group_id: 'group_1', role_id: 'role_1' }),
    official: (openai) =>
      admin(openai).projects.groups.roles.create('group_1', { project_id: 'proj_1', role_id: 'role_1' }),
  },
  {
    name: 'retrieveProjectGroupRole',
    ours: (client) =>
      retrieveProjectGroupRole(client, { project_id: 'proj_1', group_id: 'group_1', role_id: 'role_1' }),
    official: (openai) =>
      admin(openai).projects.groups.roles.retrieve('role_1', { project_id: 'proj_1', group_id: 'group_1' }),
  },
  {
    name: 'unassignProjectGroupRole',
    ours: (client) =>
      unassignProjectGroupRole(client, { project_id: 'proj_1', group_id: 'group_1', role_id: 'role_1' }),
    official: (openai) =>
      admin(openai).projects.groups.roles.delete('role_1', { project_id: 'proj_1', group_id: 'group_1' }),
  },
  {
    name: 'listProjectRoles',
    ours: (client) =>
      listProjectRoles(client, { project_id: 'proj_1', limit: 2, after: 'a_1', order: 'asc' }),
    official: (openai) =>
      admin(openai).projects.roles.list('proj_1', { limit: 2, after: 'a_1', order: 'asc' }),
  },
  {
    name: 'createProjectRole',
    ours: (client) => createProjectRole(client, { project_id: 'proj_1', ...role }),
    official: (openai) => admin(openai).projects.roles.create('proj_1', role),
  },
  {
    name: 'retrieveProjectRole',
    ours: (client) => retrieveProjectRole(client, { project_id: 'proj_1', role_id: 'role_1' }),
    official: (openai) => admin(openai).projects.roles.retrieve('role_1', { project_id: 'proj_1' }),
  },
  {
    name: 'updateProjectRole',
    ours: (client) =>
      updateProjectRole(client, {
        project_id: 'proj_1',
        role_id: 'role_1',
        permissions: ['api.files.read'],
        description: 'Reads',
      }),
    official: (openai) =>
      admin(openai).projects.roles.update('role_1', {
        project_id: 'proj_1',
        permissions: ['api.files.read'],
        description: 'Reads',
      }),
  },
  {
    name: 'deleteProjectRole',
    ours: (client) => deleteProjectRole(client, { project_id: 'proj_1', role_id: 'role_1' }),
    official: (openai) => admin(openai).projects.roles.delete('role_1', { project_id: 'proj_1' }),
  },
  {
    name: 'listProjectUserRoles',
    ours: (client) =>
      listProjectUserRoles(client, {
        project_id: 'proj_1',
        user_id: 'user_1',
        limit: 2,
        after: 'a_1',
        order: 'asc',
      }),
    official: (openai) =>
      admin(openai).projects.users.roles.list('user_1', {
        project_id: 'proj_1',
        limit: 2,
        after: 'a_1',
        order: 'asc',
      }),
  },
  {
    name: 'assignProjectUserRole',
    ours: (client) =>
      assignProjectUserRole(client, { project_id: 'proj_1', user_id: 'user_1', role_id: 'role_1' }),
    official: (openai) =>
      admin(openai).projects.users.roles.create('user_1', { project_id: 'proj_1', role_id: 'role_1' }),
  },
  {
    name: 'retrieveProjectUserRole',
    ours: (client) =>
      retrieveProjectUserRole(client, { project_id: 'proj_1', user_id: 'user_1', role_id: 'role_1' }),
    official: (openai) =>
      admin(openai).projects.users.roles.retrieve('role_1', { project_id: 'proj_1', user_id: 'user_1' }),
  },
  {
    name: 'unassignProjectUserRole',
    ours: (client) =>
      unassignProjectUserRole(client, { project_id: 'proj_1', user_id: 'user_1', role_id: 'role_1' }),
    official: (openai) =>
      admin(openai).projects.users.roles.delete('role_1', { project_id: 'proj_1', user_id: 'user_1' }),
  },
  {
    name: 'retrieveOrganizationSpendLimit',
    ours: (client) => retrieveOrganizationSpendLimit(client),
    official: (openai) => admin(openai).spendLimit.retrieve(),
  },
  {
    name: 'updateOrganizationSpendLimit',
    ours: (client) => updateOrganizationSpendLimit(client, limit),
    official: (openai) => admin(openai).spendLimit.update(limit),
  },
  {
    name: 'deleteOrganizationSpendLimit',
    ours: (client) => deleteOrganizationSpendLimit(client),
    official: (openai) => admin(openai).spendLimit.delete(),
  },
  {
    name: 'retrieveProjectSpendLimit',
    ours: (client) => retrieveProjectSpendLimit(client, { project_id: 'proj_1' }),
    official: (openai) => admin(openai).projects.spendLimit.retrieve('proj_1'),
  },
  {
    name: 'updateProjectSpendLimit',
    ours: (client) => updateProjectSpendLimit(client, { project_id: 'proj_1', ...limit }),
    official: (openai) => admin(openai).projects.spendLimit.update('proj_1', limit),
  },
  {
    name: 'deleteProjectSpendLimit',
    ours: (client) => deleteProjectSpendLimit(client, { project_id: 'proj_1' }),
    official: (openai) => admin(openai).projects.spendLimit.delete('proj_1'),
  },
  {
    name: 'createProjectServiceAccountApiKey',
    ours: (client) =>
      createProjectServiceAccountApiKey(client, {
        project_id: 'proj_1',
        service_account_id: 'svc_1',
        name: 'Key',
        scopes: ['api.files.read'],
        expires_in_seconds: 3_600,
      }),
    official: (openai) =>
      admin(openai).projects.serviceAccounts.apiKeys.create('svc_1', {
        project_id: 'proj_1',
        name: 'Key',
        scopes: ['api.files.read'],
        expires_in_seconds: 3_600,
      }),
  },
  {
    name: 'listProjects without parameters',
    ours: (client) => listProjects(client),
    official: (openai) => admin(openai).projects.list(),
  },
  {
    name: 'listProjectUsers of an id that needs encoding',
    ours: (client) => listProjectUsers(client, { project_id: 'a b%2F:@é', limit: 1 }),
    official: (openai) => admin(openai).projects.users.list('a b%2F:@é', { limit: 1 }),
  },
  {
    name: 'listAuditLogs without parameters',
    ours: (client) => listAuditLogs(client),
    official: (openai) => admin(openai).auditLogs.list(),
  },
  {
    name: 'listAuditLogs with lists of none and a zero',
    ours: (client) => listAuditLogs(client, { event_types: [], effective_at: { gt: 0 } }),
    official: (openai) => admin(openai).auditLogs.list({ event_types: [], effective_at: { gt: 0 } }),
  },
  {
    name: 'listCosts with what it requires',
    ours: (client) => listCosts(client, { start_time: 0 }),
    official: (openai) => admin(openai).usage.costs({ start_time: 0 }),
  },
  {
    name: 'listCompletionsUsage with lists of none and names that need encoding',
    ours: (client) => listCompletionsUsage(client, { start_time: 0, models: ['ft:a b&c=1'], user_ids: [] }),
    official: (openai) =>
      admin(openai).usage.completions({ start_time: 0, models: ['ft:a b&c=1'], user_ids: [] }),
  },
  {
    name: 'retrieveOrganizationCertificate without its content',
    ours: (client) => retrieveOrganizationCertificate(client, { certificate_id: 'cert_1' }),
    official: (openai) => admin(openai).certificates.retrieve('cert_1'),
  },
  {
    name: 'createProjectServiceAccountApiKey without fields',
    ours: (client) =>
      createProjectServiceAccountApiKey(client, { project_id: 'proj_1', service_account_id: 'svc_1' }),
    official: (openai) =>
      admin(openai).projects.serviceAccounts.apiKeys.create('svc_1', { project_id: 'proj_1' }),
  },
]

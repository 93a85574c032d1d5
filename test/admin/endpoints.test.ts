import * as admin from '@oaix/admin'
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
import type { Client, RequestOptions } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const alert: SpendAlertFields = {
  currency: 'USD',
  interval: 'month',
  notification_channel: { type: 'email', recipients: ['a@example.com'], subject_prefix: null },
  threshold_amount: 10_000,
}
const limit: SpendLimitFields = { currency: 'USD', interval: 'month', threshold_amount: 10_000 }
const role = { role_name: 'Reader', permissions: ['api.files.read'], description: null }

type Endpoint<Params> = (client: Client, params: Params, options?: RequestOptions) => Promise<unknown>

interface Row {
  name: string
  call: (client: Client, options?: RequestOptions) => Promise<unknown>
  method: string
  /** With the query, decoded. */
  target: string
  body: object | undefined
}

/** A call of an endpoint, and the request that it has to make. */
function row<Params>(
  endpoint: Endpoint<Params>,
  params: NoInfer<Params>,
  request: string,
  body?: object,
): Row {
  const [method = '', target = ''] = request.split(' ')
  return {
    name: endpoint.name,
    call: (client, options) => endpoint(client, params, options),
    method,
    target,
    body,
  }
}

const rows: Row[] = [
  row(
    listAdminApiKeys,
    { after: 'a_1', order: 'asc', limit: 2 },
    'GET /organization/admin_api_keys?after=a_1&order=asc&limit=2',
  ),
  row(createAdminApiKey, { name: 'Key', expires_in_seconds: 3_600 }, 'POST /organization/admin_api_keys', {
    name: 'Key',
    expires_in_seconds: 3_600,
  }),
  row(retrieveAdminApiKey, { key_id: 'key_1' }, 'GET /organization/admin_api_keys/key_1'),
  row(deleteAdminApiKey, { key_id: 'key_1' }, 'DELETE /organization/admin_api_keys/key_1'),
  row(
    listAuditLogs,
    {
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
    },
    'GET /organization/audit_logs?tenant_only=false&limit=2&after=a_1&before=b_1&effective_at[gte]=1&effective_at[lt]=2&actor_emails[]=a@example.com&actor_ids[]=user_1&event_types[]=api_key.created&event_types[]=invite.sent&project_ids[]=proj_1&project_ids[]=proj_2&resource_ids[]=proj_1&resource_ids[]=proj_2',
  ),
  row(
    listOrganizationCertificates,
    { limit: 2, after: 'a_1', order: 'asc' },
    'GET /organization/certificates?limit=2&after=a_1&order=asc',
  ),
  row(
    createOrganizationCertificate,
    { certificate: '-----BEGIN CERTIFICATE-----', name: 'A' },
    'POST /organization/certificates',
    { certificate: '-----BEGIN CERTIFICATE-----', name: 'A' },
  ),
  row(
    activateOrganizationCertificates,
    { certificate_ids: ['cert_1', 'cert_2'] },
    'POST /organization/certificates/activate',
    { certificate_ids: ['cert_1', 'cert_2'] },
  ),
  row(
    deactivateOrganizationCertificates,
    { certificate_ids: ['cert_1', 'cert_2'] },
    'POST /organization/certificates/deactivate',
    { certificate_ids: ['cert_1', 'cert_2'] },
  ),
  row(
    retrieveOrganizationCertificate,
    { certificate_id: 'cert_1', include: ['content'] },
    'GET /organization/certificates/cert_1?include[]=content',
  ),
  row(
    updateOrganizationCertificate,
    { certificate_id: 'cert_1', name: 'B' },
    'POST /organization/certificates/cert_1',
    { name: 'B' },
  ),
  row(
    deleteOrganizationCertificate,
    { certificate_id: 'cert_1' },
    'DELETE /organization/certificates/cert_1',
  ),
  row(
    listCosts,
    {
      start_time: 1_700_000_000,
      end_time: 1_700_086_400,
      bucket_width: '1d',
      project_ids: ['proj_1', 'proj_2'],
      api_key_ids: ['key_1'],
      line_items: ['a', 'b'],
      group_by: ['project_id', 'line_item'],
      limit: 2,
      page: 'page_1',
    },
    'GET /organization/costs?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&api_key_ids[]=key_1&line_items[]=a&line_items[]=b&group_by[]=project_id&group_by[]=line_item&limit=2&page=page_1',
  ),
  row(retrieveOrganizationDataRetention, {}, 'GET /organization/data_retention'),
  row(
    updateOrganizationDataRetention,
    { retention_type: 'zero_data_retention' },
    'POST /organization/data_retention',
    { retention_type: 'zero_data_retention' },
  ),
  row(
    listOrganizationGroups,
    { limit: 2, after: 'a_1', order: 'asc' },
    'GET /organization/groups?limit=2&after=a_1&order=asc',
  ),
  row(createOrganizationGroup, { name: 'Group' }, 'POST /organization/groups', { name: 'Group' }),
  row(retrieveOrganizationGroup, { group_id: 'group_1' }, 'GET /organization/groups/group_1'),
  row(updateOrganizationGroup, { group_id: 'group_1', name: 'Groups' }, 'POST /organization/groups/group_1', {
    name: 'Groups',
  }),
  row(deleteOrganizationGroup, { group_id: 'group_1' }, 'DELETE /organization/groups/group_1'),
  row(
    listGroupRoles,
    { group_id: 'group_1', limit: 2, after: 'a_1', order: 'asc' },
    'GET /organization/groups/group_1/roles?limit=2&after=a_1&order=asc',
  ),
  row(
    assignGroupRole,
    { group_id: 'group_1', role_id: 'role_1' },
    'POST /organization/groups/group_1/roles',
    { role_id: 'role_1' },
  ),
  row(
    retrieveGroupRole,
    { group_id: 'group_1', role_id: 'role_1' },
    'GET /organization/groups/group_1/roles/role_1',
  ),
  row(
    unassignGroupRole,
    { group_id: 'group_1', role_id: 'role_1' },
    'DELETE /organization/groups/group_1/roles/role_1',
  ),
  row(
    listGroupUsers,
    { group_id: 'group_1', limit: 2, after: 'a_1', order: 'asc' },
    'GET /organization/groups/group_1/users?limit=2&after=a_1&order=asc',
  ),
  row(addGroupUser, { group_id: 'group_1', user_id: 'user_1' }, 'POST /organization/groups/group_1/users', {
    user_id: 'user_1',
  }),
  row(
    retrieveGroupUser,
    { group_id: 'group_1', user_id: 'user_1' },
    'GET /organization/groups/group_1/users/user_1',
  ),
  row(
    removeGroupUser,
    { group_id: 'group_1', user_id: 'user_1' },
    'DELETE /organization/groups/group_1/users/user_1',
  ),
  row(listInvites, { limit: 2, after: 'a_1' }, 'GET /organization/invites?limit=2&after=a_1'),
  row(
    createInvite,
    { email: 'a@example.com', role: 'reader', projects: [{ id: 'proj_1', role: 'member' }] },
    'POST /organization/invites',
    { email: 'a@example.com', role: 'reader', projects: [{ id: 'proj_1', role: 'member' }] },
  ),
  row(retrieveInvite, { invite_id: 'invite_1' }, 'GET /organization/invites/invite_1'),
  row(deleteInvite, { invite_id: 'invite_1' }, 'DELETE /organization/invites/invite_1'),
  row(
    listProjects,
    { limit: 2, after: 'a_1', include_archived: false },
    'GET /organization/projects?limit=2&after=a_1&include_archived=false',
  ),
  row(
    createProject,
    { name: 'Project', residency: 'EU_STORAGE_PROCESSING', external_key_id: null },
    'POST /organization/projects',
    { name: 'Project', residency: 'EU_STORAGE_PROCESSING', external_key_id: null },
  ),
  row(retrieveProject, { project_id: 'proj_1' }, 'GET /organization/projects/proj_1'),
  row(
    updateProject,
    { project_id: 'proj_1', name: 'Projects', external_key_id: 'key_1' },
    'POST /organization/projects/proj_1',
    { name: 'Projects', external_key_id: 'key_1' },
  ),
  row(
    listProjectApiKeys,
    { project_id: 'proj_1', limit: 2, after: 'a_1', owner_project_access: 'any' },
    'GET /organization/projects/proj_1/api_keys?limit=2&after=a_1&owner_project_access=any',
  ),
  row(
    retrieveProjectApiKey,
    { project_id: 'proj_1', api_key_id: 'key_1' },
    'GET /organization/projects/proj_1/api_keys/key_1',
  ),
  row(
    deleteProjectApiKey,
    { project_id: 'proj_1', api_key_id: 'key_1' },
    'DELETE /organization/projects/proj_1/api_keys/key_1',
  ),
  row(archiveProject, { project_id: 'proj_1' }, 'POST /organization/projects/proj_1/archive'),
  row(
    listProjectCertificates,
    { project_id: 'proj_1', limit: 2, after: 'a_1', order: 'asc' },
    'GET /organization/projects/proj_1/certificates?limit=2&after=a_1&order=asc',
  ),
  row(
    activateProjectCertificates,
    { project_id: 'proj_1', certificate_ids: ['cert_1', 'cert_2'] },
    'POST /organization/projects/proj_1/certificates/activate',
    { certificate_ids: ['cert_1', 'cert_2'] },
  ),
  row(
    deactivateProjectCertificates,
    { project_id: 'proj_1', certificate_ids: ['cert_1', 'cert_2'] },
    'POST /organization/projects/proj_1/certificates/deactivate',
    { certificate_ids: ['cert_1', 'cert_2'] },
  ),
  row(
    retrieveProjectDataRetention,
    { project_id: 'proj_1' },
    'GET /organization/projects/proj_1/data_retention',
  ),
  row(
    updateProjectDataRetention,
    { project_id: 'proj_1', retention_type: 'organization_default' },
    'POST /organization/projects/proj_1/data_retention',
    { retention_type: 'organization_default' },
  ),
  row(
    listProjectGroups,
    { project_id: 'proj_1', limit: 2, after: 'a_1', order: 'asc' },
    'GET /organization/projects/proj_1/groups?limit=2&after=a_1&order=asc',
  ),
  row(
    addProjectGroup,
    { project_id: 'proj_1', group_id: 'group_1', role: 'role_1' },
    'POST /organization/projects/proj_1/groups',
    { group_id: 'group_1', role: 'role_1' },
  ),
  row(
    retrieveProjectGroup,
    { project_id: 'proj_1', group_id: 'group_1', group_type: 'tenant_group' },
    'GET /organization/projects/proj_1/groups/group_1?group_type=tenant_group',
  ),
  row(
    removeProjectGroup,
    { project_id: 'proj_1', group_id: 'group_1' },
    'DELETE /organization/projects/proj_1/groups/group_1',
  ),
  row(
    retrieveProjectHostedToolPermissions,
    { project_id: 'proj_1' },
    'GET /organization/projects/proj_1/hosted_tool_permissions',
  ),
  row(
    updateProjectHostedToolPermissions,
    { project_id: 'proj_1', web_search: { enabled: false }, mcp: null },
    'POST /organization/projects/proj_1/hosted_tool_permissions',
    { web_search: { enabled: false }, mcp: null },
  ),
  row(
    retrieveProjectModelPermissions,
    { project_id: 'proj_1' },
    'GET /organization/projects/proj_1/model_permissions',
  ),
  row(
    updateProjectModelPermissions,
    { project_id: 'proj_1', mode: 'deny_list', model_ids: ['gpt-5'] },
    'POST /organization/projects/proj_1/model_permissions',
    { mode: 'deny_list', model_ids: ['gpt-5'] },
  ),
  row(
    deleteProjectModelPermissions,
    { project_id: 'proj_1' },
    'DELETE /organization/projects/proj_1/model_permissions',
  ),
  row(
    listProjectRateLimits,
    { project_id: 'proj_1', limit: 2, after: 'a_1', before: 'b_1' },
    'GET /organization/projects/proj_1/rate_limits?limit=2&after=a_1&before=b_1',
  ),
  row(
    updateProjectRateLimit,
    {
      project_id: 'proj_1',
      rate_limit_id: 'rl_1',
      max_requests_per_1_minute: 5,
      batch_1_day_max_input_tokens: 1_000,
    },
    'POST /organization/projects/proj_1/rate_limits/rl_1',
    { max_requests_per_1_minute: 5, batch_1_day_max_input_tokens: 1_000 },
  ),
  row(
    listProjectServiceAccounts,
    { project_id: 'proj_1', limit: 2, after: 'a_1' },
    'GET /organization/projects/proj_1/service_accounts?limit=2&after=a_1',
  ),
  row(
    createProjectServiceAccount,
    { project_id: 'proj_1', name: 'Service', create_service_account_only: true, expires_in_seconds: null },
    'POST /organization/projects/proj_1/service_accounts',
    { name: 'Service', create_service_account_only: true, expires_in_seconds: null },
  ),
  row(
    retrieveProjectServiceAccount,
    { project_id: 'proj_1', service_account_id: 'svc_1' },
    'GET /organization/projects/proj_1/service_accounts/svc_1',
  ),
  row(
    updateProjectServiceAccount,
    { project_id: 'proj_1', service_account_id: 'svc_1', role: 'owner' },
    'POST /organization/projects/proj_1/service_accounts/svc_1',
    { role: 'owner' },
  ),
  row(
    deleteProjectServiceAccount,
    { project_id: 'proj_1', service_account_id: 'svc_1' },
    'DELETE /organization/projects/proj_1/service_accounts/svc_1',
  ),
  row(
    listProjectSpendAlerts,
    { project_id: 'proj_1', limit: 2, order: 'asc', after: 'a_1', before: 'b_1' },
    'GET /organization/projects/proj_1/spend_alerts?limit=2&order=asc&after=a_1&before=b_1',
  ),
  row(
    createProjectSpendAlert,
    { project_id: 'proj_1', ...alert },
    'POST /organization/projects/proj_1/spend_alerts',
    alert,
  ),
  row(
    retrieveProjectSpendAlert,
    { project_id: 'proj_1', alert_id: 'alert_1' },
    'GET /organization/projects/proj_1/spend_alerts/alert_1',
  ),
  row(
    updateProjectSpendAlert,
    { project_id: 'proj_1', alert_id: 'alert_1', ...alert },
    'POST /organization/projects/proj_1/spend_alerts/alert_1',
    alert,
  ),
  row(
    deleteProjectSpendAlert,
    { project_id: 'proj_1', alert_id: 'alert_1' },
    'DELETE /organization/projects/proj_1/spend_alerts/alert_1',
  ),
  row(
    listProjectUsers,
    { project_id: 'proj_1', limit: 2, after: 'a_1' },
    'GET /organization/projects/proj_1/users?limit=2&after=a_1',
  ),
  row(
    addProjectUser,
    { project_id: 'proj_1', role: 'member', email: 'a@example.com', user_id: null },
    'POST /organization/projects/proj_1/users',
    { role: 'member', email: 'a@example.com', user_id: null },
  ),
  row(
    retrieveProjectUser,
    { project_id: 'proj_1', user_id: 'user_1' },
    'GET /organization/projects/proj_1/users/user_1',
  ),
  row(
    updateProjectUser,
    { project_id: 'proj_1', user_id: 'user_1', role: 'owner' },
    'POST /organization/projects/proj_1/users/user_1',
    { role: 'owner' },
  ),
  row(
    removeProjectUser,
    { project_id: 'proj_1', user_id: 'user_1' },
    'DELETE /organization/projects/proj_1/users/user_1',
  ),
  row(
    listOrganizationRoles,
    { limit: 2, after: 'a_1', order: 'asc' },
    'GET /organization/roles?limit=2&after=a_1&order=asc',
  ),
  row(createOrganizationRole, role, 'POST /organization/roles', role),
  row(retrieveOrganizationRole, { role_id: 'role_1' }, 'GET /organization/roles/role_1'),
  row(
    updateOrganizationRole,
    { role_id: 'role_1', permissions: ['api.files.read'], description: 'Reads' },
    'POST /organization/roles/role_1',
    { permissions: ['api.files.read'], description: 'Reads' },
  ),
  row(deleteOrganizationRole, { role_id: 'role_1' }, 'DELETE /organization/roles/role_1'),
  row(
    listOrganizationSpendAlerts,
    { limit: 2, order: 'asc', after: 'a_1', before: 'b_1' },
    'GET /organization/spend_alerts?limit=2&order=asc&after=a_1&before=b_1',
  ),
  row(createOrganizationSpendAlert, alert, 'POST /organization/spend_alerts', alert),
  row(retrieveOrganizationSpendAlert, { alert_id: 'alert_1' }, 'GET /organization/spend_alerts/alert_1'),
  row(
    updateOrganizationSpendAlert,
    { alert_id: 'alert_1', ...alert },
    'POST /organization/spend_alerts/alert_1',
    alert,
  ),
  row(deleteOrganizationSpendAlert, { alert_id: 'alert_1' }, 'DELETE /organization/spend_alerts/alert_1'),
  row(
    listAudioSpeechesUsage,
    {
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
    },
    'GET /organization/usage/audio_speeches?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&user_ids[]=user_1&api_key_ids[]=key_1&models[]=gpt-5&models[]=gpt-5-mini&group_by[]=project_id&group_by[]=user_id&limit=2&page=page_1',
  ),
  row(
    listAudioTranscriptionsUsage,
    {
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
    },
    'GET /organization/usage/audio_transcriptions?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&user_ids[]=user_1&api_key_ids[]=key_1&models[]=gpt-5&models[]=gpt-5-mini&group_by[]=project_id&group_by[]=user_id&limit=2&page=page_1',
  ),
  row(
    listCodeInterpreterSessionsUsage,
    {
      start_time: 1_700_000_000,
      end_time: 1_700_086_400,
      bucket_width: '1d',
      project_ids: ['proj_1', 'proj_2'],
      group_by: ['project_id'],
      limit: 2,
      page: 'page_1',
    },
    'GET /organization/usage/code_interpreter_sessions?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&group_by[]=project_id&limit=2&page=page_1',
  ),
  row(
    listCompletionsUsage,
    {
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
    },
    'GET /organization/usage/completions?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&user_ids[]=user_1&api_key_ids[]=key_1&models[]=gpt-5&models[]=gpt-5-mini&batch=false&group_by[]=project_id&group_by[]=user_id&limit=2&page=page_1',
  ),
  row(
    listEmbeddingsUsage,
    {
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
    },
    'GET /organization/usage/embeddings?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&user_ids[]=user_1&api_key_ids[]=key_1&models[]=gpt-5&models[]=gpt-5-mini&group_by[]=project_id&group_by[]=user_id&limit=2&page=page_1',
  ),
  row(
    listFileSearchCallsUsage,
    {
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
    },
    'GET /organization/usage/file_search_calls?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&user_ids[]=user_1&api_key_ids[]=key_1&vector_store_ids[]=vs_1&group_by[]=project_id&group_by[]=user_id&limit=2&page=page_1',
  ),
  row(
    listImagesUsage,
    {
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
    },
    'GET /organization/usage/images?start_time=1700000000&end_time=1700086400&bucket_width=1d&sources[]=image.edit&sizes[]=512x512&project_ids[]=proj_1&project_ids[]=proj_2&user_ids[]=user_1&api_key_ids[]=key_1&models[]=gpt-5&models[]=gpt-5-mini&group_by[]=project_id&group_by[]=user_id&limit=2&page=page_1',
  ),
  row(
    listModerationsUsage,
    {
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
    },
    'GET /organization/usage/moderations?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&user_ids[]=user_1&api_key_ids[]=key_1&models[]=gpt-5&models[]=gpt-5-mini&group_by[]=project_id&group_by[]=user_id&limit=2&page=page_1',
  ),
  row(
    listVectorStoresUsage,
    {
      start_time: 1_700_000_000,
      end_time: 1_700_086_400,
      bucket_width: '1d',
      project_ids: ['proj_1', 'proj_2'],
      group_by: ['project_id'],
      limit: 2,
      page: 'page_1',
    },
    'GET /organization/usage/vector_stores?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&group_by[]=project_id&limit=2&page=page_1',
  ),
  row(
    listWebSearchCallsUsage,
    {
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
    },
    'GET /organization/usage/web_search_calls?start_time=1700000000&end_time=1700086400&bucket_width=1d&project_ids[]=proj_1&project_ids[]=proj_2&user_ids[]=user_1&api_key_ids[]=key_1&models[]=gpt-5&models[]=gpt-5-mini&context_levels[]=high&group_by[]=project_id&group_by[]=user_id&limit=2&page=page_1',
  ),
  row(
    listOrganizationUsers,
    { limit: 2, after: 'a_1', emails: ['a@example.com', 'b+c@example.com'] },
    'GET /organization/users?limit=2&after=a_1&emails[]=a@example.com&emails[]=b+c@example.com',
  ),
  row(retrieveOrganizationUser, { user_id: 'user_1' }, 'GET /organization/users/user_1'),
  row(
    updateOrganizationUser,
    { user_id: 'user_1', role: 'reader', technical_level: null },
    'POST /organization/users/user_1',
    { role: 'reader', technical_level: null },
  ),
  row(deleteOrganizationUser, { user_id: 'user_1' }, 'DELETE /organization/users/user_1'),
  row(
    listUserRoles,
    { user_id: 'user_1', limit: 2, after: 'a_1', order: 'asc' },
    'GET /organization/users/user_1/roles?limit=2&after=a_1&order=asc',
  ),
  row(assignUserRole, { user_id: 'user_1', role_id: 'role_1' }, 'POST /organization/users/user_1/roles', {
    role_id: 'role_1',
  }),
  row(
    retrieveUserRole,
    { user_id: 'user_1', role_id: 'role_1' },
    'GET /organization/users/user_1/roles/role_1',
  ),
  row(
    unassignUserRole,
    { user_id: 'user_1', role_id: 'role_1' },
    'DELETE /organization/users/user_1/roles/role_1',
  ),
  row(
    listProjectGroupRoles,
    { project_id: 'proj_1', group_id: 'group_1', limit: 2, after: 'a_1', order: 'asc' },
    'GET /projects/proj_1/groups/group_1/roles?limit=2&after=a_1&order=asc',
  ),
  row(
    assignProjectGroupRole,
    { project_id: 'proj_1', group_id: 'group_1', role_id: 'role_1' },
    'POST /projects/proj_1/groups/group_1/roles',
    { role_id: 'role_1' },
  ),
  row(
    retrieveProjectGroupRole,
    { project_id: 'proj_1', group_id: 'group_1', role_id: 'role_1' },
    'GET /projects/proj_1/groups/group_1/roles/role_1',
  ),
  row(
    unassignProjectGroupRole,
    { project_id: 'proj_1', group_id: 'group_1', role_id: 'role_1' },
    'DELETE /projects/proj_1/groups/group_1/roles/role_1',
  ),
  row(
    listProjectRoles,
    { project_id: 'proj_1', limit: 2, after: 'a_1', order: 'asc' },
    'GET /projects/proj_1/roles?limit=2&after=a_1&order=asc',
  ),
  row(createProjectRole, { project_id: 'proj_1', ...role }, 'POST /projects/proj_1/roles', role),
  row(retrieveProjectRole, { project_id: 'proj_1', role_id: 'role_1' }, 'GET /projects/proj_1/roles/role_1'),
  row(
    updateProjectRole,
    { project_id: 'proj_1', role_id: 'role_1', permissions: ['api.files.read'], description: 'Reads' },
    'POST /projects/proj_1/roles/role_1',
    { permissions: ['api.files.read'], description: 'Reads' },
  ),
  row(deleteProjectRole, { project_id: 'proj_1', role_id: 'role_1' }, 'DELETE /projects/proj_1/roles/role_1'),
  row(
    listProjectUserRoles,
    { project_id: 'proj_1', user_id: 'user_1', limit: 2, after: 'a_1', order: 'asc' },
    'GET /projects/proj_1/users/user_1/roles?limit=2&after=a_1&order=asc',
  ),
  row(
    assignProjectUserRole,
    { project_id: 'proj_1', user_id: 'user_1', role_id: 'role_1' },
    'POST /projects/proj_1/users/user_1/roles',
    { role_id: 'role_1' },
  ),
  row(
    retrieveProjectUserRole,
    { project_id: 'proj_1', user_id: 'user_1', role_id: 'role_1' },
    'GET /projects/proj_1/users/user_1/roles/role_1',
  ),
  row(
    unassignProjectUserRole,
    { project_id: 'proj_1', user_id: 'user_1', role_id: 'role_1' },
    'DELETE /projects/proj_1/users/user_1/roles/role_1',
  ),
  row(retrieveOrganizationSpendLimit, {}, 'GET /organization/spend_limit'),
  row(updateOrganizationSpendLimit, limit, 'POST /organization/spend_limit', limit),
  row(deleteOrganizationSpendLimit, {}, 'DELETE /organization/spend_limit'),
  row(retrieveProjectSpendLimit, { project_id: 'proj_1' }, 'GET /organization/projects/proj_1/spend_limit'),
  row(
    updateProjectSpendLimit,
    { project_id: 'proj_1', ...limit },
    'POST /organization/projects/proj_1/spend_limit',
    limit,
  ),
  row(deleteProjectSpendLimit, { project_id: 'proj_1' }, 'DELETE /organization/projects/proj_1/spend_limit'),
  row(
    createProjectServiceAccountApiKey,
    {
      project_id: 'proj_1',
      service_account_id: 'svc_1',
      name: 'Key',
      scopes: ['api.files.read'],
      expires_in_seconds: 3_600,
    },
    'POST /organization/projects/proj_1/service_accounts/svc_1/api_keys',
    { name: 'Key', scopes: ['api.files.read'], expires_in_seconds: 3_600 },
  ),
]

const options = { apiKey: 'sk-admin', baseURL: 'http://admin.test/v1', maxRetries: 0 }

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('with the client on $name', ({ createClient }) => {
  const client = createClient(options)

  test.each(rows)('$name sends $method $target', async ({ name, call, method, target, body }) => {
    const sent: { target: string; body: string; authorization: string | null }[] = []
    const answer = { object: `answer to ${name}` }
    nock('http://admin.test')
      .intercept(() => true, method)
      .reply(async (request: Request) => {
        sent.push({
          target: decodeURIComponent(request.url.replace('http://admin.test/v1', '')),
          body: await request.text(),
          authorization: request.headers.get('authorization'),
        })
        return [200, answer]
      })
    expect(await call(client)).toEqual(answer)
    expect(sent).toEqual([
      { target, body: body ? JSON.stringify(body) : '', authorization: 'Bearer sk-admin' },
    ])
  })
})

test.each(rows)('$name passes its options on', async ({ call }) => {
  const passed: unknown[] = []
  const recording: Client = {
    request: async (_request, given) => {
      passed.push(given)
      return Response.json({})
    },
  }
  const given = { timeout: 5 }
  await call(recording, given)
  expect(passed).toEqual([given])
})

test('the table has every endpoint', () => {
  const endpoints = Object.keys(admin).filter((name) => name !== 'paginateUsage')
  expect(rows.map(({ name }) => name).sort()).toEqual(endpoints.sort())
  expect(endpoints).toHaveLength(119)
})

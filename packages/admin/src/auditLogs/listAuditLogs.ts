import {
  bracketed,
  type Client,
  type Page,
  type PageParams,
  type RequestOptions,
  requestJSON,
} from '@oaix/core'
import type { AuditLog, AuditLogTimeRange } from '../types/AuditLog.ts'
import type { AuditLogEventType } from '../types/AuditLogEventType.ts'

export interface ListAuditLogsParams extends Omit<PageParams, 'order'> {
  /** Only what users with these e-mail addresses did. */
  actor_emails?: string[] | undefined
  /** Only what these users, service accounts or keys (by their tracking id) did. */
  actor_ids?: string[] | undefined
  /** The id of the item after the page. */
  before?: string | undefined
  effective_at?: AuditLogTimeRange | undefined
  event_types?: AuditLogEventType[] | undefined
  /** Only what was done in these projects. */
  project_ids?: string[] | undefined
  /** Only what was done to these, such as a project that was renamed. */
  resource_ids?: string[] | undefined
  /**
   * Only events of the tenant. Without it there are none of those, and with it `event_types` may name no others.
   *
   * @default false
   */
  tenant_only?: boolean | undefined
}

/**
 * Lists what was done in the organization, from when logging was switched on in its settings.
 *
 * @example
 * const params: ListAuditLogsParams = { event_types: ['invite.sent'], effective_at: { gte: 1_767_225_600 } }
 * for await (const log of paginate(listAuditLogs, client, params)) console.log(log.actor, log['invite.sent']?.data)
 *
 * @see https://platform.openai.com/docs/api-reference/audit-logs/list
 */
export function listAuditLogs(
  client: Client,
  params: ListAuditLogsParams = {},
  options?: RequestOptions,
): Promise<Page<AuditLog>> {
  const { actor_emails, actor_ids, effective_at, event_types, project_ids, resource_ids, ...rest } = params
  const query = {
    ...rest,
    ...bracketed('effective_at', { ...effective_at }),
    'actor_emails[]': actor_emails,
    'actor_ids[]': actor_ids,
    'event_types[]': event_types,
    'project_ids[]': project_ids,
    'resource_ids[]': resource_ids,
  }
  return requestJSON(client, { method: 'GET', path: '/organization/audit_logs', query }, options)
}

interface WebhookEventFields {
  id: string
  /** Unix seconds. */
  created_at: number
  object?: 'event' | undefined
}

/** What an event is about: the rest is fetched by its id. */
export interface WebhookSubject {
  id: string
}

export interface WebhookSIPHeader {
  name: string
  value: string
}

/** Where a session of an agent runs. */
export interface WebhookAgentSession {
  id: string
  environment_type: string
  environment_id?: string | undefined
}

/** The environment is gone, and no snapshot can bring it back. */
export interface AgentEnvironmentExpiredWebhookEvent extends WebhookEventFields {
  type: 'agent.environment.expired'
  object: 'event'
  data: WebhookSubject
}

export interface AgentEnvironmentFailedWebhookEvent extends WebhookEventFields {
  type: 'agent.environment.failed'
  object: 'event'
  data: WebhookSubject
}

export interface AgentEnvironmentReadyWebhookEvent extends WebhookEventFields {
  type: 'agent.environment.ready'
  object: 'event'
  data: WebhookSubject
}

export interface AgentEnvironmentSuspendedWebhookEvent extends WebhookEventFields {
  type: 'agent.environment.suspended'
  object: 'event'
  data: WebhookSubject
}

/** The session waits for what `required_action` names. */
export interface AgentSessionActionRequiredWebhookEvent extends WebhookEventFields {
  type: 'agent.session.action_required'
  object: 'event'
  data: {
    id: string
    required_action: {
      type: 'computer_use_approval_request' | 'function_call' | 'environment_connection'
    }
  }
}

export interface AgentSessionCreatedWebhookEvent extends WebhookEventFields {
  type: 'agent.session.created'
  object: 'event'
  data: WebhookAgentSession & {
    /** Where the environment connects to. */
    connect?: { remote_url: string } | undefined
  }
}

export interface AgentSessionFailedWebhookEvent extends WebhookEventFields {
  type: 'agent.session.failed'
  object: 'event'
  data: WebhookAgentSession
}

export interface AgentSessionIdleWebhookEvent extends WebhookEventFields {
  type: 'agent.session.idle'
  object: 'event'
  data: WebhookAgentSession
}

export interface AgentSessionInProgressWebhookEvent extends WebhookEventFields {
  type: 'agent.session.in_progress'
  object: 'event'
  data: WebhookAgentSession
}

export interface BatchCancelledWebhookEvent extends WebhookEventFields {
  type: 'batch.cancelled'
  data: WebhookSubject
}

export interface BatchCompletedWebhookEvent extends WebhookEventFields {
  type: 'batch.completed'
  data: WebhookSubject
}

export interface BatchExpiredWebhookEvent extends WebhookEventFields {
  type: 'batch.expired'
  data: WebhookSubject
}

export interface BatchFailedWebhookEvent extends WebhookEventFields {
  type: 'batch.failed'
  data: WebhookSubject
}

export interface EvalRunCanceledWebhookEvent extends WebhookEventFields {
  type: 'eval.run.canceled'
  data: WebhookSubject
}

export interface EvalRunFailedWebhookEvent extends WebhookEventFields {
  type: 'eval.run.failed'
  data: WebhookSubject
}

export interface EvalRunSucceededWebhookEvent extends WebhookEventFields {
  type: 'eval.run.succeeded'
  data: WebhookSubject
}

export interface FineTuningJobCancelledWebhookEvent extends WebhookEventFields {
  type: 'fine_tuning.job.cancelled'
  data: WebhookSubject
}

export interface FineTuningJobFailedWebhookEvent extends WebhookEventFields {
  type: 'fine_tuning.job.failed'
  data: WebhookSubject
}

export interface FineTuningJobSucceededWebhookEvent extends WebhookEventFields {
  type: 'fine_tuning.job.succeeded'
  data: WebhookSubject
}

/** Somebody calls by SIP. */
export interface LiveCallIncomingWebhookEvent extends WebhookEventFields {
  type: 'live.call.incoming'
  data: {
    session_id: string
    sip_headers: WebhookSIPHeader[]
    sip_media_security?: (string & {}) | 'rtp' | 'srtp' | undefined
  }
}

/** Somebody calls by a transport, today SIP alone. */
export interface LiveTransportIncomingWebhookEvent extends WebhookEventFields {
  type: 'live.transport.incoming'
  data: {
    session_id: string
    type: 'sip'
    sip_headers: WebhookSIPHeader[]
    sip_media_security?: (string & {}) | 'rtp' | 'srtp' | undefined
  }
}

/** Somebody calls by SIP: to be accepted, rejected or referred by its `call_id`. */
export interface RealtimeCallIncomingWebhookEvent extends WebhookEventFields {
  type: 'realtime.call.incoming'
  data: {
    call_id: string
    sip_headers: WebhookSIPHeader[]
    sip_media_security?: (string & {}) | 'rtp' | 'srtp' | undefined
  }
}

export interface ResponseCancelledWebhookEvent extends WebhookEventFields {
  type: 'response.cancelled'
  data: WebhookSubject
}

export interface ResponseCompletedWebhookEvent extends WebhookEventFields {
  type: 'response.completed'
  data: WebhookSubject
}

export interface ResponseFailedWebhookEvent extends WebhookEventFields {
  type: 'response.failed'
  data: WebhookSubject
}

export interface ResponseIncompleteWebhookEvent extends WebhookEventFields {
  type: 'response.incomplete'
  data: WebhookSubject
}

export interface SafetyAlertCreatedWebhookEvent extends WebhookEventFields {
  type: 'safety.alert.created'
  object: 'event'
  data: WebhookSubject
}

export interface SafetyDeactivationIssuedWebhookEvent extends WebhookEventFields {
  type: 'safety.deactivation_issued'
  object: 'event'
  data: WebhookSubject
}

export interface SafetyOrgAlertCreatedWebhookEvent extends WebhookEventFields {
  type: 'safety.org_alert.created'
  object: 'event'
  data: WebhookSubject
}

export interface SafetyWarningIssuedWebhookEvent extends WebhookEventFields {
  type: 'safety.warning_issued'
  object: 'event'
  data: WebhookSubject
}

/** What OpenAI tells a webhook endpoint, by `type`. */
export type WebhookEvent =
  | AgentEnvironmentExpiredWebhookEvent
  | AgentEnvironmentFailedWebhookEvent
  | AgentEnvironmentReadyWebhookEvent
  | AgentEnvironmentSuspendedWebhookEvent
  | AgentSessionActionRequiredWebhookEvent
  | AgentSessionCreatedWebhookEvent
  | AgentSessionFailedWebhookEvent
  | AgentSessionIdleWebhookEvent
  | AgentSessionInProgressWebhookEvent
  | BatchCancelledWebhookEvent
  | BatchCompletedWebhookEvent
  | BatchExpiredWebhookEvent
  | BatchFailedWebhookEvent
  | EvalRunCanceledWebhookEvent
  | EvalRunFailedWebhookEvent
  | EvalRunSucceededWebhookEvent
  | FineTuningJobCancelledWebhookEvent
  | FineTuningJobFailedWebhookEvent
  | FineTuningJobSucceededWebhookEvent
  | LiveCallIncomingWebhookEvent
  | LiveTransportIncomingWebhookEvent
  | RealtimeCallIncomingWebhookEvent
  | ResponseCancelledWebhookEvent
  | ResponseCompletedWebhookEvent
  | ResponseFailedWebhookEvent
  | ResponseIncompleteWebhookEvent
  | SafetyAlertCreatedWebhookEvent
  | SafetyDeactivationIssuedWebhookEvent
  | SafetyOrgAlertCreatedWebhookEvent
  | SafetyWarningIssuedWebhookEvent

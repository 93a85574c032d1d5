import * as Ours from '@oaix/webhooks'
import type { Webhooks } from 'openai/resources/webhooks/webhooks'
import { sameType } from '../support/sameType.ts'

sameType<Ours.AgentEnvironmentExpiredWebhookEvent, Webhooks.AgentEnvironmentExpiredWebhookEvent>()
sameType<Ours.AgentEnvironmentFailedWebhookEvent, Webhooks.AgentEnvironmentFailedWebhookEvent>()
sameType<Ours.AgentEnvironmentReadyWebhookEvent, Webhooks.AgentEnvironmentReadyWebhookEvent>()
sameType<Ours.AgentEnvironmentSuspendedWebhookEvent, Webhooks.AgentEnvironmentSuspendedWebhookEvent>()
sameType<Ours.AgentSessionActionRequiredWebhookEvent, Webhooks.AgentSessionActionRequiredWebhookEvent>()
sameType<Ours.AgentSessionCreatedWebhookEvent, Webhooks.AgentSessionCreatedWebhookEvent>()
sameType<Ours.AgentSessionFailedWebhookEvent, Webhooks.AgentSessionFailedWebhookEvent>()
sameType<Ours.AgentSessionIdleWebhookEvent, Webhooks.AgentSessionIdleWebhookEvent>()
sameType<Ours.AgentSessionInProgressWebhookEvent, Webhooks.AgentSessionInProgressWebhookEvent>()
sameType<Ours.BatchCancelledWebhookEvent, Webhooks.BatchCancelledWebhookEvent>()
sameType<Ours.BatchCompletedWebhookEvent, Webhooks.BatchCompletedWebhookEvent>()
sameType<Ours.BatchExpiredWebhookEvent, Webhooks.BatchExpiredWebhookEvent>()
sameType<Ours.BatchFailedWebhookEvent, Webhooks.BatchFailedWebhookEvent>()
sameType<Ours.EvalRunCanceledWebhookEvent, Webhooks.EvalRunCanceledWebhookEvent>()
sameType<Ours.EvalRunFailedWebhookEvent, Webhooks.EvalRunFailedWebhookEvent>()
sameType<Ours.EvalRunSucceededWebhookEvent, Webhooks.EvalRunSucceededWebhookEvent>()
sameType<Ours.FineTuningJobCancelledWebhookEvent, Webhooks.FineTuningJobCancelledWebhookEvent>()
sameType<Ours.FineTuningJobFailedWebhookEvent, Webhooks.FineTuningJobFailedWebhookEvent>()
sameType<Ours.FineTuningJobSucceededWebhookEvent, Webhooks.FineTuningJobSucceededWebhookEvent>()
sameType<Ours.LiveCallIncomingWebhookEvent, Webhooks.LiveCallIncomingWebhookEvent>()
sameType<Ours.LiveTransportIncomingWebhookEvent, Webhooks.LiveTransportIncomingWebhookEvent>()
sameType<Ours.RealtimeCallIncomingWebhookEvent, Webhooks.RealtimeCallIncomingWebhookEvent>()
sameType<Ours.ResponseCancelledWebhookEvent, Webhooks.ResponseCancelledWebhookEvent>()
sameType<Ours.ResponseCompletedWebhookEvent, Webhooks.ResponseCompletedWebhookEvent>()
sameType<Ours.ResponseFailedWebhookEvent, Webhooks.ResponseFailedWebhookEvent>()
sameType<Ours.ResponseIncompleteWebhookEvent, Webhooks.ResponseIncompleteWebhookEvent>()
sameType<Ours.SafetyAlertCreatedWebhookEvent, Webhooks.SafetyAlertCreatedWebhookEvent>()
sameType<Ours.SafetyDeactivationIssuedWebhookEvent, Webhooks.SafetyDeactivationIssuedWebhookEvent>()
sameType<Ours.SafetyOrgAlertCreatedWebhookEvent, Webhooks.SafetyOrgAlertCreatedWebhookEvent>()
sameType<Ours.SafetyWarningIssuedWebhookEvent, Webhooks.SafetyWarningIssuedWebhookEvent>()
sameType<Ours.WebhookEvent['type'], Webhooks.UnwrapWebhookEvent['type']>()
sameType<Ours.WebhookEvent, Webhooks.UnwrapWebhookEvent>()

export async function example(): Promise<void> {
  const headers = new Headers()
  const event = await Ours.unwrapWebhook({ payload: '', headers, secret: '', tolerance: 5 })
  if (event.type === 'realtime.call.incoming') sameType<typeof event.data.call_id, string>()
  if (event.type === 'agent.session.idle') sameType<typeof event.data.environment_id, string | undefined>()

  // @ts-expect-error: the body was parsed.
  await Ours.unwrapWebhook({ payload: {}, headers, secret: '' })
  // @ts-expect-error: a secret is needed.
  await Ours.unwrapWebhook({ payload: '', headers })
  // @ts-expect-error: environment variables may be missing.
  await Ours.verifyWebhook({ payload: '', headers, secret: undefined as string | undefined })
  // @ts-expect-error: no such type.
  if (event.type === 'moon.full') return
}

import { type Client, paginate } from '@oaix/core'
import {
  type CheckpointPermission,
  type CheckpointPermissionDeleted,
  type CreateCheckpointPermissionParams,
  type CreateFineTuningJobParams,
  createFineTuningJob,
  type DeleteCheckpointPermissionParams,
  type DpoMethod,
  type FineTuningJob,
  type FineTuningJobCheckpoint,
  type FineTuningJobEvent,
  type FineTuningJobIntegration,
  fineTuningEvents,
  type GraderInputs,
  type GraderRun,
  type GraderValidation,
  type LabelModelGrader,
  type ListCheckpointPermissionsParams,
  type ListFineTuningCheckpointsParams,
  type ListFineTuningEventsParams,
  type ListFineTuningJobsParams,
  listCheckpointPermissions,
  listFineTuningEvents,
  type MultiGrader,
  type PythonGrader,
  type ReinforcementMethod,
  type RunGraderParams,
  type ScoreModelGrader,
  type StringCheckGrader,
  type SupervisedMethod,
  type TextSimilarityGrader,
  type ValidateGraderParams,
} from '@oaix/fine-tuning'
import type * as AlphaGraders from 'openai/resources/fine-tuning/alpha/graders'
import type * as Permissions from 'openai/resources/fine-tuning/checkpoints/permissions'
import type * as Checkpoints from 'openai/resources/fine-tuning/jobs/checkpoints'
import type * as Jobs from 'openai/resources/fine-tuning/jobs/jobs'
import type * as Methods from 'openai/resources/fine-tuning/methods'
import type * as Graders from 'openai/resources/graders/grader-models'
import { sameType } from '../support/sameType.ts'

declare const client: Client
type OfJob = { fine_tuning_job_id: string }
type OfCheckpoint = { fine_tuned_model_checkpoint: string }

sameType<CreateFineTuningJobParams, Jobs.JobCreateParams>()
sameType<ListFineTuningJobsParams, Jobs.JobListParams>()
sameType<ListFineTuningEventsParams, Jobs.JobListEventsParams & OfJob>()
sameType<ListFineTuningCheckpointsParams, Checkpoints.CheckpointListParams & OfJob>()
sameType<FineTuningJob, Jobs.FineTuningJob>()
sameType<
  FineTuningJobEvent,
  Jobs.FineTuningJobEvent,
  'data' // an object, by the API description; unknown there
>()
sameType<FineTuningJobIntegration, Jobs.FineTuningJobIntegration>()
sameType<FineTuningJobCheckpoint, Checkpoints.FineTuningJobCheckpoint>()
sameType<SupervisedMethod, Methods.SupervisedMethod>()
sameType<DpoMethod, Methods.DpoMethod>()
sameType<ReinforcementMethod, Methods.ReinforcementMethod>()
sameType<ListCheckpointPermissionsParams, Permissions.PermissionListParams & OfCheckpoint>()
sameType<CreateCheckpointPermissionParams, Permissions.PermissionCreateParams & OfCheckpoint>()
sameType<DeleteCheckpointPermissionParams, Permissions.PermissionDeleteParams & { permission_id: string }>()
sameType<CheckpointPermission, Permissions.PermissionListResponse>()
sameType<CheckpointPermission, Permissions.PermissionCreateResponse>()
sameType<CheckpointPermissionDeleted, Permissions.PermissionDeleteResponse>()
sameType<
  RunGraderParams,
  AlphaGraders.GraderRunParams,
  'item' // an object, by the API description; unknown there
>()
sameType<ValidateGraderParams, AlphaGraders.GraderValidateParams>()
sameType<GraderRun, AlphaGraders.GraderRunResponse>()
sameType<GraderValidation, AlphaGraders.GraderValidateResponse>()
sameType<StringCheckGrader, Graders.StringCheckGrader>()
sameType<TextSimilarityGrader, Graders.TextSimilarityGrader>()
sameType<PythonGrader, Graders.PythonGrader>()
sameType<ScoreModelGrader, Graders.ScoreModelGrader>()
sameType<LabelModelGrader, Graders.LabelModelGrader>()
sameType<MultiGrader, Graders.MultiGrader>()
sameType<GraderInputs, Graders.GraderInputs>()

export async function inference(): Promise<void> {
  const fine_tuning_job_id = 'ftjob-1'
  for await (const event of fineTuningEvents(client, { fine_tuning_job_id }, { pollInterval: 1, maxWait: 1 }))
    sameType<typeof event, FineTuningJobEvent>()
  for await (const item of paginate(listFineTuningEvents, client, { fine_tuning_job_id }))
    sameType<typeof item, FineTuningJobEvent>()
  for await (const item of paginate(listCheckpointPermissions, client, { fine_tuned_model_checkpoint: 'a' }))
    sameType<typeof item, CheckpointPermission>()

  // @ts-expect-error: the training file is missing
  await createFineTuningJob(client, { model: 'gpt-4o-mini' })
  // @ts-expect-error: no such method
  await createFineTuningJob(client, { model: 'a', training_file: 'b', method: { type: 'rlhf' } })
  // @ts-expect-error: of the permissions alone
  await listFineTuningEvents(client, { fine_tuning_job_id, order: 'ascending' })
  // @ts-expect-error: their order has other names
  await listCheckpointPermissions(client, { fine_tuned_model_checkpoint: 'a', order: 'asc' })
}

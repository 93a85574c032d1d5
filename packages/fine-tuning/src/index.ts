export { type CancelFineTuningJobParams, cancelFineTuningJob } from './cancelFineTuningJob.ts'
export {
  type CreateCheckpointPermissionParams,
  createCheckpointPermission,
} from './createCheckpointPermission.ts'
export { type CreateFineTuningJobParams, createFineTuningJob } from './createFineTuningJob.ts'
export {
  type DeleteCheckpointPermissionParams,
  deleteCheckpointPermission,
} from './deleteCheckpointPermission.ts'
export { fineTuningEvents } from './fineTuningEvents.ts'
export {
  type ListCheckpointPermissionsParams,
  listCheckpointPermissions,
} from './listCheckpointPermissions.ts'
export {
  type ListFineTuningCheckpointsParams,
  listFineTuningCheckpoints,
} from './listFineTuningCheckpoints.ts'
export { type ListFineTuningEventsParams, listFineTuningEvents } from './listFineTuningEvents.ts'
export { type ListFineTuningJobsParams, listFineTuningJobs } from './listFineTuningJobs.ts'
export { type PauseFineTuningJobParams, pauseFineTuningJob } from './pauseFineTuningJob.ts'
export { pollFineTuningJob } from './pollFineTuningJob.ts'
export { type ResumeFineTuningJobParams, resumeFineTuningJob } from './resumeFineTuningJob.ts'
export { type RetrieveFineTuningJobParams, retrieveFineTuningJob } from './retrieveFineTuningJob.ts'
export { type RunGraderParams, runGrader } from './runGrader.ts'
export type * from './types/CheckpointPermission.ts'
export type * from './types/FineTuningJob.ts'
export type * from './types/FineTuningMethod.ts'
export type * from './types/Grader.ts'
export type * from './types/GraderRun.ts'
export { type ValidateGraderParams, validateGrader } from './validateGrader.ts'

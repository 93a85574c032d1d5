import {
  cancelFineTuningJob,
  createCheckpointPermission,
  createFineTuningJob,
  deleteCheckpointPermission,
  listCheckpointPermissions,
  listFineTuningCheckpoints,
  listFineTuningEvents,
  listFineTuningJobs,
  pauseFineTuningJob,
  resumeFineTuningJob,
  retrieveFineTuningJob,
  runGrader,
  validateGrader,
} from '@oaix/fine-tuning'
import OpenAI from 'openai'
import type { Call } from './call.ts'

const fine_tuning_job_id = 'ftjob_1'
const fine_tuned_model_checkpoint = 'ft:gpt-4o-mini:org::abc'
const page = { limit: 3, after: 'id_0' }
const grader = {
  type: 'score_model',
  name: 'score',
  model: 'gpt-5',
  input: [{ role: 'user', content: ['{{sample.output_text}}', { type: 'input_text', text: '🙂' }] }],
} satisfies Parameters<typeof runGrader>[1]['grader']
const job = {
  model: 'gpt-4o-mini',
  training_file: 'file_1',
  seed: null,
  method: { type: 'reinforcement', reinforcement: { grader, hyperparameters: { n_epochs: 3 } } },
  integrations: [{ type: 'wandb', wandb: { project: 'p', tags: ['a'] } }],
  metadata: { topic: 'a' },
} satisfies Parameters<typeof createFineTuningJob>[1]

/** The official client has a key of its own for these; ours is made with it. */
const admin = (openai: OpenAI) =>
  new OpenAI({
    apiKey: null as never,
    adminAPIKey: openai.apiKey,
    organization: openai.organization,
    project: openai.project,
    baseURL: openai.baseURL,
    maxRetries: 0,
  })

export const fineTuningCalls: Call[] = [
  {
    name: 'createFineTuningJob',
    ours: (client) => createFineTuningJob(client, job),
    official: (openai) => openai.fineTuning.jobs.create(job),
  },
  {
    name: 'retrieveFineTuningJob',
    ours: (client) => retrieveFineTuningJob(client, { fine_tuning_job_id }),
    official: (openai) => openai.fineTuning.jobs.retrieve(fine_tuning_job_id),
  },
  {
    name: 'cancelFineTuningJob',
    ours: (client) => cancelFineTuningJob(client, { fine_tuning_job_id }),
    official: (openai) => openai.fineTuning.jobs.cancel(fine_tuning_job_id),
  },
  {
    name: 'pauseFineTuningJob',
    ours: (client) => pauseFineTuningJob(client, { fine_tuning_job_id }),
    official: (openai) => openai.fineTuning.jobs.pause(fine_tuning_job_id),
  },
  {
    name: 'resumeFineTuningJob',
    ours: (client) => resumeFineTuningJob(client, { fine_tuning_job_id }),
    official: (openai) => openai.fineTuning.jobs.resume(fine_tuning_job_id),
  },
  {
    name: 'listFineTuningJobs',
    ours: (client) => listFineTuningJobs(client, { ...page, metadata: { topic: 'a&b', 'x y': '1' } }),
    official: (openai) => openai.fineTuning.jobs.list({ ...page, metadata: { topic: 'a&b', 'x y': '1' } }),
  },
  {
    name: 'listFineTuningJobs without parameters',
    ours: (client) => listFineTuningJobs(client),
    official: (openai) => openai.fineTuning.jobs.list(),
  },
  {
    name: 'listFineTuningJobs without metadata',
    ours: (client) => listFineTuningJobs(client, { metadata: null }),
    official: (openai) => openai.fineTuning.jobs.list({ metadata: null }),
    differences: { query: 'the API reads `metadata=null`, the official package sends `metadata=`' },
  },
  {
    name: 'listFineTuningEvents',
    ours: (client) => listFineTuningEvents(client, { fine_tuning_job_id, ...page }),
    official: (openai) => openai.fineTuning.jobs.listEvents(fine_tuning_job_id, page),
  },
  {
    name: 'listFineTuningCheckpoints',
    ours: (client) => listFineTuningCheckpoints(client, { fine_tuning_job_id, ...page }),
    official: (openai) => openai.fineTuning.jobs.checkpoints.list(fine_tuning_job_id, page),
  },
  {
    name: 'listCheckpointPermissions',
    ours: (client) =>
      listCheckpointPermissions(client, {
        fine_tuned_model_checkpoint,
        ...page,
        order: 'ascending',
        project_id: 'proj_1',
      }),
    official: (openai) =>
      admin(openai).fineTuning.checkpoints.permissions.list(fine_tuned_model_checkpoint, {
        ...page,
        order: 'ascending',
        project_id: 'proj_1',
      }),
  },
  {
    name: 'createCheckpointPermission',
    ours: (client) =>
      createCheckpointPermission(client, { fine_tuned_model_checkpoint, project_ids: ['proj_1'] }),
    official: (openai) =>
      admin(openai).fineTuning.checkpoints.permissions.create(fine_tuned_model_checkpoint, {
        project_ids: ['proj_1'],
      }),
  },
  {
    name: 'deleteCheckpointPermission',
    ours: (client) =>
      deleteCheckpointPermission(client, { fine_tuned_model_checkpoint, permission_id: 'cp_1' }),
    official: (openai) =>
      admin(openai).fineTuning.checkpoints.permissions.delete('cp_1', { fine_tuned_model_checkpoint }),
  },
  {
    name: 'runGrader',
    ours: (client) => runGrader(client, { grader, model_sample: 'a', item: { answer: 'b' } }),
    official: (openai) =>
      openai.fineTuning.alpha.graders.run({ grader, model_sample: 'a', item: { answer: 'b' } }),
  },
  {
    name: 'validateGrader',
    ours: (client) => validateGrader(client, { grader }),
    official: (openai) => openai.fineTuning.alpha.graders.validate({ grader }),
  },
]

import { type Client, paginate } from '@oaix/core'
import {
  type CreateFineTuningJobParams,
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
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const options = { apiKey: 'key', baseURL: 'http://tuning.test/v1', maxRetries: 0 }
const job = { id: 'ftjob-1', object: 'fine_tuning.job', status: 'queued' }
const page = (...data: { id: string }[]) => ({ object: 'list', data, has_more: false })
const fine_tuning_job_id = 'ftjob-1'
const fine_tuned_model_checkpoint = 'ft:gpt-4o-mini:org::abc'
const permissions = `/v1/fine_tuning/checkpoints/${encodeURIComponent(fine_tuned_model_checkpoint)}/permissions`
const grader = {
  type: 'string_check',
  name: 'same',
  input: '{{sample}}',
  reference: 'a',
  operation: 'eq',
} as const
const api = () => nock('http://tuning.test')

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('fine-tuning ($name)', ({ createClient }) => {
  const client = createClient(options)

  test('createFineTuningJob', async () => {
    const params = {
      model: 'gpt-4o-mini',
      training_file: 'file-1',
      validation_file: null,
      method: { type: 'reinforcement', reinforcement: { grader, hyperparameters: { n_epochs: 'auto' } } },
      integrations: [{ type: 'wandb', wandb: { project: 'p', tags: ['a'] } }],
      metadata: { topic: 'a' },
    } satisfies CreateFineTuningJobParams
    api().post('/v1/fine_tuning/jobs', params).reply(200, job)
    expect(await createFineTuningJob(client, params)).toEqual(job)
  })

  test('retrieveFineTuningJob', async () => {
    api().get('/v1/fine_tuning/jobs/ftjob-1').reply(200, job)
    expect(await retrieveFineTuningJob(client, { fine_tuning_job_id })).toEqual(job)
  })

  test.each([
    ['cancel', cancelFineTuningJob],
    ['pause', pauseFineTuningJob],
    ['resume', resumeFineTuningJob],
  ])('%sFineTuningJob', async (verb, call) => {
    api().post(`/v1/fine_tuning/jobs/ftjob-1/${verb}`, '').reply(200, job)
    expect(await call(client, { fine_tuning_job_id })).toEqual(job)
  })

  test.each([
    [
      { limit: 2, metadata: { topic: 'a', 'x y': 'b' } },
      'limit=2&metadata%5Btopic%5D=a&metadata%5Bx%20y%5D=b',
    ],
    [{ after: 'ftjob-0', metadata: null }, 'after=ftjob-0&metadata=null'],
    [{}, ''],
  ])('listFineTuningJobs of %j', async (params, query) => {
    api().get('/v1/fine_tuning/jobs').query(new URLSearchParams(query)).reply(200, page(job))
    expect(await listFineTuningJobs(client, params)).toEqual(page(job))
  })

  test('listFineTuningJobs without parameters', async () => {
    api().get('/v1/fine_tuning/jobs').reply(200, page(job))
    expect(await listFineTuningJobs(client)).toEqual(page(job))
  })

  test.each([
    ['events', listFineTuningEvents],
    ['checkpoints', listFineTuningCheckpoints],
  ] as const)('the %s of a job, page by page', async (name, list) => {
    const path = `/v1/fine_tuning/jobs/ftjob-1/${name}`
    api()
      .get(path)
      .query({ limit: 1 })
      .reply(200, { ...page({ id: 'a' }), has_more: true })
    api()
      .get(path)
      .query({ limit: 1, after: 'a' })
      .reply(200, page({ id: 'b' }))
    const ids = []
    const items = paginate<{ fine_tuning_job_id: string; limit: number; after?: string }, { id: string }>(
      list,
      client,
      { fine_tuning_job_id, limit: 1 },
    )
    for await (const { id } of items) ids.push(id)
    expect(ids).toEqual(['a', 'b'])
  })

  test('listCheckpointPermissions', async () => {
    const query = { limit: 2, after: 'cp_0', order: 'ascending', project_id: 'proj_1' } as const
    api()
      .get(permissions)
      .query(query)
      .reply(200, page({ id: 'cp_1' }))
    const params = { fine_tuned_model_checkpoint, ...query }
    expect(await listCheckpointPermissions(client, params)).toEqual(page({ id: 'cp_1' }))
  })

  test('createCheckpointPermission', async () => {
    const project_ids = ['proj_1', 'proj_2']
    api()
      .post(permissions, { project_ids })
      .reply(200, page({ id: 'cp_1' }, { id: 'cp_2' }))
    const params = { fine_tuned_model_checkpoint, project_ids }
    expect(await createCheckpointPermission(client, params)).toEqual(page({ id: 'cp_1' }, { id: 'cp_2' }))
  })

  test('deleteCheckpointPermission', async () => {
    const deleted = { id: 'cp_1', object: 'checkpoint.permission', deleted: true }
    api().delete(`${permissions}/cp_1`).reply(200, deleted)
    const params = { fine_tuned_model_checkpoint, permission_id: 'cp_1' }
    expect(await deleteCheckpointPermission(client, params)).toEqual(deleted)
  })

  test('runGrader', async () => {
    const params = { grader, model_sample: 'a', item: { answer: 'a' } }
    api().post('/v1/fine_tuning/alpha/graders/run', params).reply(200, { reward: 1 })
    expect(await runGrader(client, params)).toEqual({ reward: 1 })
  })

  test('validateGrader', async () => {
    api().post('/v1/fine_tuning/alpha/graders/validate', { grader }).reply(200, { grader })
    expect(await validateGrader(client, { grader })).toEqual({ grader })
  })

  test.each<[string, (client: Client, params: never) => Promise<unknown>]>(
    Object.entries({
      retrieveFineTuningJob,
      cancelFineTuningJob,
      pauseFineTuningJob,
      resumeFineTuningJob,
      listFineTuningEvents,
      listFineTuningCheckpoints,
      listCheckpointPermissions,
      createCheckpointPermission,
      deleteCheckpointPermission,
    }),
  )('%s rejects a missing id', async (_name, call) => {
    await expect(call(client, {} as never)).rejects.toMatchObject({ name: 'OpenAIError' })
  })
})

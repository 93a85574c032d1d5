import {
  cancelRun,
  createRun,
  createThreadAndRun,
  listRunSteps,
  listRuns,
  retrieveRun,
  retrieveRunStep,
  submitToolOutputs,
  updateRun,
} from '@oaix/assistants'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { beta, makeRun, makeStep, options } from './support.ts'

const api = () => nock('http://assistants.test', { reqheaders: beta })
const run = makeRun()
const step = makeStep()
const ids = { thread_id: 'thread_1', run_id: 'run_1' }
const include = ['step_details.tool_calls[*].file_search.results[*].content'] as const

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('runs and their steps ($name)', ({ createClient }) => {
  const client = createClient(options)

  test('createRun sends include in the query, and the rest in the body', async () => {
    const body = {
      assistant_id: 'asst_1',
      model: null,
      additional_messages: [{ role: 'user', content: 'Hi' }],
      reasoning_effort: 'low',
      truncation_strategy: { type: 'last_messages', last_messages: 2 },
      tool_choice: { type: 'function', function: { name: 'add' } },
    } satisfies Omit<Parameters<typeof createRun>[1], 'thread_id'>
    api().post('/v1/threads/thread_1/runs', body).query({ 'include[]': include[0] }).reply(200, run)
    expect(await createRun(client, { thread_id: 'thread_1', include: [...include], ...body })).toEqual(run)
  })

  test('createRun without include has no query', async () => {
    api().post('/v1/threads/thread_1/runs', { assistant_id: 'asst_1' }).query({}).reply(200, run)
    expect(await createRun(client, { thread_id: 'thread_1', assistant_id: 'asst_1' })).toEqual(run)
  })

  test('createThreadAndRun sends its parameters', async () => {
    const params = {
      assistant_id: 'asst_1',
      thread: { messages: [{ role: 'user', content: 'Hi' }] },
      tool_resources: { code_interpreter: { file_ids: ['file-1'] } },
      stream: false,
    } satisfies Parameters<typeof createThreadAndRun>[1]
    api().post('/v1/threads/runs', params).reply(200, run)
    expect(await createThreadAndRun(client, params)).toEqual(run)
  })

  test('retrieveRun, updateRun, cancelRun', async () => {
    api()
      .get('/v1/threads/thread_1/runs/run_1')
      .reply(200, run)
      .post('/v1/threads/thread_1/runs/run_1', { metadata: { a: 'b' } })
      .reply(200, { ...run, metadata: { a: 'b' } })
      .post('/v1/threads/thread_1/runs/run_1/cancel', '')
      .reply(200, { ...run, status: 'cancelling' })
    expect(await retrieveRun(client, ids)).toEqual(run)
    expect((await updateRun(client, { ...ids, metadata: { a: 'b' } })).metadata).toEqual({ a: 'b' })
    expect((await cancelRun(client, ids)).status).toBe('cancelling')
  })

  test('listRuns sends its query', async () => {
    const page = { object: 'list', data: [run], has_more: false, first_id: 'run_1', last_id: 'run_1' }
    api().get('/v1/threads/thread_1/runs').query({ limit: 2, after: 'run_0' }).reply(200, page)
    expect(await listRuns(client, { thread_id: 'thread_1', limit: 2, after: 'run_0' })).toEqual(page)
  })

  test('submitToolOutputs keeps the ids out of the body', async () => {
    const tool_outputs = [{ tool_call_id: 'call_1', output: '3' }]
    api().post('/v1/threads/thread_1/runs/run_1/submit_tool_outputs', { tool_outputs }).reply(200, run)
    expect(await submitToolOutputs(client, { ...ids, tool_outputs })).toEqual(run)
  })

  test('listRunSteps and retrieveRunStep send include', async () => {
    const page = { object: 'list', data: [step], has_more: false, first_id: 'step_1', last_id: 'step_1' }
    api()
      .get('/v1/threads/thread_1/runs/run_1/steps')
      .query({ order: 'asc', 'include[]': include[0] })
      .reply(200, page)
      .get('/v1/threads/thread_1/runs/run_1/steps/step_1')
      .query({ 'include[]': include[0] })
      .reply(200, step)
    expect(await listRunSteps(client, { ...ids, order: 'asc', include: [...include] })).toEqual(page)
    expect(await retrieveRunStep(client, { ...ids, step_id: 'step_1', include: [...include] })).toEqual(step)
  })

  test.each([retrieveRun, updateRun, cancelRun, listRunSteps])(
    '%o rejects a missing id',
    async (operation) => {
      const call = operation(client, { thread_id: 'thread_1' } as typeof ids)
      await expect(call).rejects.toMatchObject({ name: 'OpenAIError' })
    },
  )

  test('rejects with the error of the API', async () => {
    const error = { message: 'No run found', type: 'invalid_request_error', param: null, code: null }
    api().get('/v1/threads/thread_1/runs/run_1').reply(404, { error }, { 'x-request-id': 'req_9' })
    const expected = { name: 'APIError', status: 404, requestID: 'req_9', error }
    await expect(retrieveRun(client, ids)).rejects.toMatchObject(expected)
  })
})

import { OpenAIError, paginate } from '@oaix/core'
import {
  type CreateEvalParams,
  type CreateEvalRunParams,
  cancelEvalRun,
  createEval,
  createEvalRun,
  deleteEval,
  deleteEvalRun,
  listEvalRunOutputItems,
  listEvalRuns,
  listEvals,
  retrieveEval,
  retrieveEvalRun,
  retrieveEvalRunOutputItem,
  updateEval,
} from '@oaix/evals'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const api = () => nock('http://evals.test')
const evaluation = (id: string) => ({
  id,
  object: 'eval',
  name: 'Topics',
  data_source_config: { type: 'custom', schema: { type: 'object' } },
  testing_criteria: [
    { type: 'string_check', name: 'a', input: '{{sample.output_text}}', operation: 'eq', reference: 'b' },
  ],
  created_at: 1_739_314_509,
  metadata: {},
})
const run = (id: string, status = 'queued') => ({
  id,
  object: 'eval.run',
  eval_id: 'eval_1',
  name: 'a',
  status,
  model: 'gpt-5-mini',
  data_source: { type: 'jsonl', source: { type: 'file_id', id: 'file-1' } },
  created_at: 1_739_314_509,
  report_url: 'https://platform.openai.com/evaluations/eval_1',
  result_counts: { total: 0, passed: 0, failed: 0, errored: 0 },
  per_model_usage: null,
  per_testing_criteria_results: null,
  error: null,
  metadata: {},
})
const outputItem = (id: string) => ({
  id,
  object: 'eval.run.output_item',
  run_id: 'evalrun_1',
  eval_id: 'eval_1',
  status: 'pass',
  datasource_item_id: 5,
  datasource_item: { input: 'a' },
  results: [{ name: 'b', sample: null, passed: true, score: 1, extra: [1] }],
})

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('evals ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://evals.test/v1', maxRetries: 0 })
  const eval_id = 'eval_1'
  const run_id = 'evalrun_1'
  const output_item_id = 'outputitem_1'

  test('createEval', async () => {
    const params: CreateEvalParams = {
      name: 'Topics',
      data_source_config: { type: 'custom', item_schema: { type: 'object' }, include_sample_schema: true },
      testing_criteria: [
        { type: 'string_check', name: 'a', input: '{{item.a}}', operation: 'ilike', reference: 'b' },
        {
          type: 'label_model',
          name: 'c',
          model: 'gpt-5-mini',
          input: [
            { role: 'developer', content: 'Judge.' },
            { role: 'user', content: [{ type: 'input_text', text: '{{sample.output_text}}' }, 'too'] },
          ],
          labels: ['good', 'bad'],
          passing_labels: ['good'],
        },
      ],
      metadata: null,
    }
    api()
      .post('/v1/evals', params as object as nock.DataMatcherMap)
      .reply(201, evaluation(eval_id))
    expect(await createEval(client, params)).toEqual(evaluation(eval_id))
  })

  test('listEvals sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/evals')
      .query({ limit: 1, order: 'desc', order_by: 'updated_at' })
      .reply(200, { object: 'list', data: [evaluation('eval_2')], has_more: true, last_id: 'eval_2' })
      .get('/v1/evals')
      .query({ limit: 1, order: 'desc', order_by: 'updated_at', after: 'eval_2' })
      .reply(200, { object: 'list', data: [evaluation('eval_1')], has_more: false, last_id: 'eval_1' })
    const params = { limit: 1, order: 'desc', order_by: 'updated_at' } as const
    const ids: string[] = []
    for await (const { id } of paginate(listEvals, client, params)) ids.push(id)
    expect(ids).toEqual(['eval_2', 'eval_1'])
  })

  test('listEvals needs no params', async () => {
    api().get('/v1/evals').reply(200, { object: 'list', data: [], has_more: false })
    expect((await listEvals(client)).data).toEqual([])
  })

  test('retrieveEval', async () => {
    api().get('/v1/evals/eval_1').reply(200, evaluation(eval_id))
    expect(await retrieveEval(client, { eval_id })).toEqual(evaluation(eval_id))
  })

  test('updateEval', async () => {
    api().post('/v1/evals/eval_1', { name: 'b', metadata: null }).reply(200, evaluation(eval_id))
    expect(await updateEval(client, { eval_id, name: 'b', metadata: null })).toEqual(evaluation(eval_id))
  })

  test('deleteEval', async () => {
    const deleted = { object: 'eval.deleted', deleted: true, eval_id }
    api().delete('/v1/evals/eval_1').reply(200, deleted)
    expect(await deleteEval(client, { eval_id })).toEqual(deleted)
  })

  test('createEvalRun', async () => {
    const params: CreateEvalRunParams = {
      eval_id,
      name: 'a',
      data_source: {
        type: 'responses',
        model: 'gpt-5-mini',
        input_messages: { type: 'template', template: [{ role: 'user', content: '{{item.a}}' }] },
        source: { type: 'file_content', content: [{ item: { a: 'b' }, sample: { c: null } }] },
        sampling_params: { reasoning_effort: 'low', max_completion_tokens: 9 },
      },
      metadata: { a: 'b' },
    }
    const { eval_id: _, ...body } = params
    api()
      .post('/v1/evals/eval_1/runs', body as object as nock.DataMatcherMap)
      .reply(201, run(run_id))
    expect(await createEvalRun(client, params)).toEqual(run(run_id))
  })

  test('listEvalRuns sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/evals/eval_1/runs')
      .query({ limit: 1, status: 'queued', order: 'asc' })
      .reply(200, { object: 'list', data: [run('evalrun_1')], has_more: true })
      .get('/v1/evals/eval_1/runs')
      .query({ limit: 1, status: 'queued', order: 'asc', after: 'evalrun_1' })
      .reply(200, { object: 'list', data: [run('evalrun_2')], has_more: false })
    const params = { eval_id, limit: 1, status: 'queued', order: 'asc' } as const
    const ids: string[] = []
    for await (const { id } of paginate(listEvalRuns, client, params)) ids.push(id)
    expect(ids).toEqual(['evalrun_1', 'evalrun_2'])
  })

  test('retrieveEvalRun', async () => {
    api().get('/v1/evals/eval_1/runs/evalrun_1').reply(200, run(run_id))
    expect(await retrieveEvalRun(client, { eval_id, run_id })).toEqual(run(run_id))
  })

  test('cancelEvalRun sends no body', async () => {
    api().post('/v1/evals/eval_1/runs/evalrun_1', '').reply(200, run(run_id, 'canceled'))
    expect(await cancelEvalRun(client, { eval_id, run_id })).toEqual(run(run_id, 'canceled'))
  })

  test('deleteEvalRun', async () => {
    const deleted = { object: 'eval.run.deleted', deleted: true, run_id }
    api().delete('/v1/evals/eval_1/runs/evalrun_1').reply(200, deleted)
    expect(await deleteEvalRun(client, { eval_id, run_id })).toEqual(deleted)
  })

  test('listEvalRunOutputItems sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/evals/eval_1/runs/evalrun_1/output_items')
      .query({ limit: 1, status: 'fail', order: 'desc' })
      .reply(200, { object: 'list', data: [outputItem('outputitem_2')], has_more: true })
      .get('/v1/evals/eval_1/runs/evalrun_1/output_items')
      .query({ limit: 1, status: 'fail', order: 'desc', after: 'outputitem_2' })
      .reply(200, { object: 'list', data: [outputItem('outputitem_1')], has_more: false })
    const params = { eval_id, run_id, limit: 1, status: 'fail', order: 'desc' } as const
    const items: unknown[] = []
    for await (const item of paginate(listEvalRunOutputItems, client, params)) items.push(item)
    expect(items).toEqual([outputItem('outputitem_2'), outputItem('outputitem_1')])
  })

  test('retrieveEvalRunOutputItem', async () => {
    api()
      .get('/v1/evals/eval_1/runs/evalrun_1/output_items/outputitem_1')
      .reply(200, outputItem(output_item_id))
    const params = { eval_id, run_id, output_item_id }
    expect(await retrieveEvalRunOutputItem(client, params)).toEqual(outputItem(output_item_id))
  })

  const ids = { eval_id, run_id, output_item_id, data_source: run('').data_source as never }
  test.each<[keyof typeof ids, (c: typeof client, params: typeof ids) => Promise<unknown>]>([
    ['eval_id', retrieveEval],
    ['eval_id', updateEval],
    ['eval_id', deleteEval],
    ['eval_id', createEvalRun],
    ['eval_id', listEvalRuns],
    ['eval_id', retrieveEvalRun],
    ['run_id', retrieveEvalRun],
    ['eval_id', cancelEvalRun],
    ['run_id', cancelEvalRun],
    ['eval_id', deleteEvalRun],
    ['run_id', deleteEvalRun],
    ['eval_id', listEvalRunOutputItems],
    ['run_id', listEvalRunOutputItems],
    ['eval_id', retrieveEvalRunOutputItem],
    ['run_id', retrieveEvalRunOutputItem],
    ['output_item_id', retrieveEvalRunOutputItem],
  ])('an %s that is no segment rejects: %o', async (name, call) => {
    for (const id of ['', '..', undefined as never])
      await expect(call(client, { ...ids, [name]: id })).rejects.toThrow(OpenAIError)
  })

  test('rejects with the error of the API', async () => {
    api()
      .post('/v1/evals/eval_0/runs')
      .reply(400, { error: { message: 'No item_schema', param: 'data_source' } }, { 'x-request-id': 'req_1' })
    const call = createEvalRun(client, { ...ids, eval_id: 'eval_0' })
    await expect(call).rejects.toMatchObject({ status: 400, param: 'data_source', requestID: 'req_1' })
  })
})

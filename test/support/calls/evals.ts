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
  pollEvalRun,
  retrieveEval,
  retrieveEvalRun,
  retrieveEvalRunOutputItem,
  updateEval,
} from '@oaix/evals'
import type { Call } from './call.ts'

const eval_id = 'eval_1'
const run_id = 'evalrun_1'
const output_item_id = 'outputitem_1'
const page = { after: 'item_1', limit: 3, order: 'desc' } as const
const params = {
  name: 'Topics',
  data_source_config: {
    type: 'custom',
    item_schema: { type: 'object', properties: { headline: { type: 'string' } } },
    include_sample_schema: true,
  },
  testing_criteria: [
    {
      type: 'label_model',
      name: 'Judge',
      model: 'gpt-5-mini',
      input: [
        { role: 'developer', content: 'Judge this. 🙂' },
        {
          type: 'message',
          role: 'user',
          content: [
            { type: 'input_text', text: '{{sample.output_text}}' },
            { type: 'input_image', image_url: 'https://example.com/a.png', detail: 'low' },
          ],
        },
      ],
      labels: ['good', 'bad'],
      passing_labels: ['good'],
    },
    { type: 'string_check', name: 'Same', input: '{{item.a}}', operation: 'eq', reference: '{{item.b}}' },
    {
      type: 'text_similarity',
      name: 'Similar',
      input: '{{item.a}}',
      reference: '{{item.b}}',
      evaluation_metric: 'rouge_l',
      pass_threshold: 0.5,
    },
    { type: 'python', name: 'Script', source: 'def grade(sample, item):\n  return 1', pass_threshold: 1 },
    {
      type: 'score_model',
      name: 'Score',
      model: 'gpt-5',
      input: [{ role: 'user', content: { type: 'output_text', text: 'Score it.' } }],
      range: [0, 10],
      sampling_params: { seed: null, temperature: 0, reasoning_effort: 'low', max_completions_tokens: 9 },
      pass_threshold: 7,
    },
  ],
  metadata: { topic: 'a&b' },
} satisfies CreateEvalParams
const completionsRun = {
  name: 'Completions',
  data_source: {
    type: 'completions',
    model: 'gpt-5-mini',
    source: { type: 'stored_completions', metadata: { topic: 'a' }, model: null, limit: 5 },
    input_messages: { type: 'item_reference', item_reference: 'item.messages' },
    sampling_params: {
      temperature: 0,
      response_format: { type: 'json_object' },
      tools: [{ type: 'function', function: { name: 'lookup', parameters: { type: 'object' } } }],
    },
  },
  metadata: null,
} satisfies Omit<CreateEvalRunParams, 'eval_id'>
const responsesRun = {
  data_source: {
    type: 'responses',
    model: 'gpt-5-mini',
    source: {
      type: 'file_content',
      content: [{ item: { a: 1 }, sample: { output_text: 'b' } }, { item: {} }],
    },
    input_messages: { type: 'template', template: [{ role: 'user', content: '{{item.a}}' }] },
    sampling_params: { tools: [{ type: 'web_search' }], text: { format: { type: 'text' } } },
  },
} satisfies Omit<CreateEvalRunParams, 'eval_id'>
const jsonlRun = {
  data_source: { type: 'jsonl', source: { type: 'file_id', id: 'file-1' } },
} satisfies Omit<CreateEvalRunParams, 'eval_id'>

export const evalsCalls: Call[] = [
  {
    name: 'listEvals',
    ours: (client) => listEvals(client, { ...page, order_by: 'updated_at' }),
    official: (openai) => openai.evals.list({ ...page, order_by: 'updated_at' }),
  },
  {
    name: 'listEvals without parameters',
    ours: (client) => listEvals(client),
    official: (openai) => openai.evals.list(),
  },
  {
    name: 'createEval',
    ours: (client) => createEval(client, params),
    official: (openai) => openai.evals.create(params),
  },
  {
    name: 'retrieveEval',
    ours: (client) => retrieveEval(client, { eval_id }),
    official: (openai) => openai.evals.retrieve(eval_id),
  },
  {
    name: 'updateEval',
    ours: (client) => updateEval(client, { eval_id, name: 'b', metadata: null }),
    official: (openai) => openai.evals.update(eval_id, { name: 'b', metadata: null }),
  },
  {
    name: 'deleteEval',
    ours: (client) => deleteEval(client, { eval_id }),
    official: (openai) => openai.evals.delete(eval_id),
  },
  {
    name: 'listEvalRuns',
    ours: (client) => listEvalRuns(client, { eval_id, ...page, status: 'in_progress' }),
    official: (openai) => openai.evals.runs.list(eval_id, { ...page, status: 'in_progress' }),
  },
  {
    name: 'createEvalRun of chat completions',
    ours: (client) => createEvalRun(client, { eval_id, ...completionsRun }),
    official: (openai) => openai.evals.runs.create(eval_id, completionsRun),
  },
  {
    name: 'createEvalRun of responses',
    ours: (client) => createEvalRun(client, { eval_id, ...responsesRun }),
    official: (openai) => openai.evals.runs.create(eval_id, responsesRun),
  },
  {
    name: 'createEvalRun of rows with answers',
    ours: (client) => createEvalRun(client, { eval_id, ...jsonlRun }),
    official: (openai) => openai.evals.runs.create(eval_id, jsonlRun),
  },
  {
    name: 'retrieveEvalRun',
    ours: (client) => retrieveEvalRun(client, { eval_id, run_id }),
    official: (openai) => openai.evals.runs.retrieve(run_id, { eval_id }),
  },
  {
    name: 'pollEvalRun of a run that has ended',
    ours: (client) => pollEvalRun(client, { eval_id, run_id }, { pollInterval: 1, maxWait: 1000 }),
    official: (openai) => openai.evals.runs.retrieve(run_id, { eval_id }),
  },
  {
    name: 'cancelEvalRun',
    ours: (client) => cancelEvalRun(client, { eval_id, run_id }),
    // Its own function posts to `…/cancel`, which the description of the API does not have.
    official: (openai) => openai.post(`/evals/${eval_id}/runs/${run_id}`),
  },
  {
    name: 'deleteEvalRun',
    ours: (client) => deleteEvalRun(client, { eval_id, run_id }),
    official: (openai) => openai.evals.runs.delete(run_id, { eval_id }),
  },
  {
    name: 'listEvalRunOutputItems',
    ours: (client) => listEvalRunOutputItems(client, { eval_id, run_id, ...page, status: 'fail' }),
    official: (openai) => openai.evals.runs.outputItems.list(run_id, { eval_id, ...page, status: 'fail' }),
  },
  {
    name: 'retrieveEvalRunOutputItem',
    ours: (client) => retrieveEvalRunOutputItem(client, { eval_id, run_id, output_item_id }),
    official: (openai) => openai.evals.runs.outputItems.retrieve(output_item_id, { eval_id, run_id }),
  },
]

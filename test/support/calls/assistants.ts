import {
  cancelRun,
  createAssistant,
  createMessage,
  createRun,
  createRunAndPoll,
  createThread,
  createThreadAndRun,
  createThreadAndRunPoll,
  deleteAssistant,
  deleteMessage,
  deleteThread,
  listAssistants,
  listMessages,
  listRunSteps,
  listRuns,
  pollRun,
  retrieveAssistant,
  retrieveMessage,
  retrieveRun,
  retrieveRunStep,
  retrieveThread,
  streamRun,
  streamThreadAndRun,
  streamToolOutputs,
  submitToolOutputs,
  submitToolOutputsAndPoll,
  updateAssistant,
  updateMessage,
  updateRun,
  updateThread,
} from '@oaix/assistants'
import { type Call, eventsAskedFor } from './call.ts'

const assistant_id = 'asst_1'
const thread_id = 'thread_1'
const message_id = 'msg_1'
const run_id = 'run_1'
const step_id = 'step_1'
const metadata = { topic: 'a' }
const page = { limit: 2, order: 'asc', after: 'a_1', before: 'b_1' } as const
const polling = { pollInterval: 1 }
const official = { pollIntervalMs: 1 }

const assistant = {
  model: 'gpt-5',
  name: null,
  tools: [{ type: 'file_search', file_search: { max_num_results: 3 } }, { type: 'code_interpreter' }],
  tool_resources: { file_search: { vector_store_ids: ['vs_1'] } },
  metadata,
} satisfies Parameters<typeof createAssistant>[1]
const thread = {
  messages: [
    { role: 'user', content: 'Hi', attachments: [{ file_id: 'file_1', tools: [{ type: 'file_search' }] }] },
  ],
  metadata,
} satisfies Parameters<typeof createThread>[1]
const run = {
  assistant_id,
  instructions: 'Be brief.',
  additional_messages: [{ role: 'user', content: 'Hi' }],
  truncation_strategy: { type: 'last_messages', last_messages: 3 },
} satisfies Omit<Parameters<typeof createRun>[1], 'thread_id'>
const include = ['step_details.tool_calls[*].file_search.results[*].content' as const]
const outputs = { tool_outputs: [{ tool_call_id: 'call_1', output: '42' }] }

export const assistantsCalls: Call[] = [
  {
    name: 'listAssistants',
    ours: (client) => listAssistants(client, page),
    official: (openai) => openai.beta.assistants.list(page),
  },
  {
    name: 'createAssistant',
    ours: (client) => createAssistant(client, assistant),
    official: (openai) => openai.beta.assistants.create(assistant),
  },
  {
    name: 'retrieveAssistant',
    ours: (client) => retrieveAssistant(client, { assistant_id }),
    official: (openai) => openai.beta.assistants.retrieve(assistant_id),
  },
  {
    name: 'updateAssistant',
    ours: (client) => updateAssistant(client, { assistant_id, ...assistant }),
    official: (openai) => openai.beta.assistants.update(assistant_id, assistant),
  },
  {
    name: 'deleteAssistant',
    ours: (client) => deleteAssistant(client, { assistant_id }),
    official: (openai) => openai.beta.assistants.delete(assistant_id),
  },
  {
    name: 'createThread',
    ours: (client) => createThread(client, thread),
    official: (openai) => openai.beta.threads.create(thread),
  },
  {
    name: 'createThread without parameters',
    ours: (client) => createThread(client),
    official: (openai) => openai.beta.threads.create(),
  },
  {
    name: 'retrieveThread',
    ours: (client) => retrieveThread(client, { thread_id }),
    official: (openai) => openai.beta.threads.retrieve(thread_id),
  },
  {
    name: 'updateThread',
    ours: (client) => updateThread(client, { thread_id, metadata }),
    official: (openai) => openai.beta.threads.update(thread_id, { metadata }),
  },
  {
    name: 'deleteThread',
    ours: (client) => deleteThread(client, { thread_id }),
    official: (openai) => openai.beta.threads.delete(thread_id),
  },
  {
    name: 'createThreadAndRun',
    ours: (client) => createThreadAndRun(client, { assistant_id, thread }),
    official: (openai) => openai.beta.threads.createAndRun({ assistant_id, thread }),
  },
  {
    name: 'streamThreadAndRun',
    ours: (client) => streamThreadAndRun(client, { assistant_id, thread }),
    official: (openai) => openai.beta.threads.createAndRun({ assistant_id, thread, stream: true }),
    differences: eventsAskedFor,
  },
  {
    name: 'createThreadAndRunPoll',
    ours: (client) => createThreadAndRunPoll(client, { assistant_id, thread }, polling),
    official: (openai) => openai.beta.threads.createAndRunPoll({ assistant_id, thread }, official),
  },
  {
    name: 'listMessages',
    ours: (client) => listMessages(client, { thread_id, run_id, ...page }),
    official: (openai) => openai.beta.threads.messages.list(thread_id, { run_id, ...page }),
  },
  {
    name: 'createMessage',
    ours: (client) => createMessage(client, { thread_id, role: 'user', content: 'Hi', metadata }),
    official: (openai) =>
      openai.beta.threads.messages.create(thread_id, { role: 'user', content: 'Hi', metadata }),
  },
  {
    name: 'retrieveMessage',
    ours: (client) => retrieveMessage(client, { thread_id, message_id }),
    official: (openai) => openai.beta.threads.messages.retrieve(message_id, { thread_id }),
  },
  {
    name: 'updateMessage',
    ours: (client) => updateMessage(client, { thread_id, message_id, metadata }),
    official: (openai) => openai.beta.threads.messages.update(message_id, { thread_id, metadata }),
  },
  {
    name: 'deleteMessage',
    ours: (client) => deleteMessage(client, { thread_id, message_id }),
    official: (openai) => openai.beta.threads.messages.delete(message_id, { thread_id }),
  },
  {
    name: 'listRuns',
    ours: (client) => listRuns(client, { thread_id, ...page }),
    official: (openai) => openai.beta.threads.runs.list(thread_id, page),
  },
  {
    name: 'createRun',
    ours: (client) => createRun(client, { thread_id, include, ...run }),
    official: (openai) => openai.beta.threads.runs.create(thread_id, { include, ...run }),
  },
  {
    name: 'createRunAndPoll',
    ours: (client) => createRunAndPoll(client, { thread_id, ...run }, polling),
    official: (openai) => openai.beta.threads.runs.createAndPoll(thread_id, run, official),
  },
  {
    name: 'streamRun',
    ours: (client) => streamRun(client, { thread_id, include, ...run }),
    official: (openai) => openai.beta.threads.runs.create(thread_id, { include, ...run, stream: true }),
    differences: eventsAskedFor,
  },
  {
    name: 'pollRun',
    ours: (client) => pollRun(client, { thread_id, run_id }, polling),
    official: (openai) => openai.beta.threads.runs.poll(run_id, { thread_id }, official),
  },
  {
    name: 'retrieveRun',
    ours: (client) => retrieveRun(client, { thread_id, run_id }),
    official: (openai) => openai.beta.threads.runs.retrieve(run_id, { thread_id }),
  },
  {
    name: 'updateRun',
    ours: (client) => updateRun(client, { thread_id, run_id, metadata }),
    official: (openai) => openai.beta.threads.runs.update(run_id, { thread_id, metadata }),
  },
  {
    name: 'cancelRun',
    ours: (client) => cancelRun(client, { thread_id, run_id }),
    official: (openai) => openai.beta.threads.runs.cancel(run_id, { thread_id }),
  },
  {
    name: 'submitToolOutputs',
    ours: (client) => submitToolOutputs(client, { thread_id, run_id, ...outputs }),
    official: (openai) => openai.beta.threads.runs.submitToolOutputs(run_id, { thread_id, ...outputs }),
  },
  {
    name: 'streamToolOutputs',
    ours: (client) => streamToolOutputs(client, { thread_id, run_id, ...outputs }),
    official: (openai) =>
      openai.beta.threads.runs.submitToolOutputs(run_id, { thread_id, ...outputs, stream: true }),
    differences: eventsAskedFor,
  },
  {
    name: 'submitToolOutputsAndPoll',
    ours: (client) => submitToolOutputsAndPoll(client, { thread_id, run_id, ...outputs }, polling),
    official: (openai) =>
      openai.beta.threads.runs.submitToolOutputsAndPoll(run_id, { thread_id, ...outputs }, official),
  },
  {
    name: 'listRunSteps',
    ours: (client) => listRunSteps(client, { thread_id, run_id, include, ...page }),
    official: (openai) => openai.beta.threads.runs.steps.list(run_id, { thread_id, include, ...page }),
  },
  {
    name: 'retrieveRunStep',
    ours: (client) => retrieveRunStep(client, { thread_id, run_id, step_id, include }),
    official: (openai) => openai.beta.threads.runs.steps.retrieve(step_id, { thread_id, run_id, include }),
  },
]

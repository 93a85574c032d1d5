import { type AssistantStreamEvent, accumulateAssistantStream, assistantEvents } from '@oaix/assistants'
import { AssistantStream } from 'openai/lib/AssistantStream'
import { expect, test } from 'vitest'
import {
  event,
  makeMessage,
  makeRun,
  makeStep,
  messageDelta,
  streamOf,
  textDelta,
  toolCallDelta,
} from './support.ts'

const calls = [
  { id: 'call_1', type: 'code_interpreter', code_interpreter: { input: 'print(1)', outputs: [] } },
  { id: 'call_2', type: 'function', function: { name: 'add', arguments: '{"a":1}', output: null } },
]
const stepCompleted = makeStep({
  status: 'completed',
  step_details: { type: 'tool_calls', tool_calls: calls as never },
})
const messageCompleted = makeMessage({
  status: 'completed',
  content: [
    { type: 'text', text: { value: 'One two', annotations: [] } },
    { type: 'image_file', image_file: { file_id: 'file-1' } },
    { type: 'text', text: { value: 'three', annotations: [] } },
  ],
})
const events = [
  event('thread.run.created', makeRun()),
  event('thread.run.step.created', makeStep()),
  event('thread.run.step.in_progress', makeStep()),
  toolCallDelta([
    { index: 0, id: 'call_1', type: 'code_interpreter', code_interpreter: { input: '', outputs: [] } },
  ]),
  toolCallDelta([{ index: 0, type: 'code_interpreter', code_interpreter: { input: 'print(' } }]),
  toolCallDelta([{ index: 0, type: 'code_interpreter', code_interpreter: { input: '1)' } }]),
  toolCallDelta([
    {
      index: 0,
      type: 'code_interpreter',
      code_interpreter: { outputs: [{ index: 0, type: 'logs', logs: '1' }] },
    },
  ]),
  toolCallDelta([
    { index: 1, id: 'call_2', type: 'function', function: { name: 'add', arguments: '', output: null } },
  ]),
  toolCallDelta([{ index: 1, type: 'function', function: { arguments: '{"a"' } }]),
  toolCallDelta([{ index: 1, type: 'function', function: { arguments: ':1}' } }]),
  event('thread.run.step.completed', stepCompleted),
  event('thread.message.created', makeMessage()),
  event('thread.message.in_progress', makeMessage()),
  messageDelta([{ index: 0, type: 'text', text: { value: 'One', annotations: [] } }]),
  messageDelta([
    {
      index: 0,
      type: 'text',
      text: { value: ' two', annotations: [{ index: 0, type: 'file_path', text: 'two' }] },
    },
  ]),
  messageDelta([{ index: 1, type: 'image_file', image_file: { file_id: 'file-1' } }]),
  textDelta('thr', 2),
  textDelta('ee', 2),
  event('thread.message.completed', messageCompleted),
  event('thread.message.created', makeMessage({ id: 'msg_2' })),
  textDelta('cut', 0, 'msg_2'),
  event(
    'thread.message.incomplete',
    makeMessage({ id: 'msg_2', content: [{ type: 'text', text: { value: 'cut', annotations: [] } }] }),
  ),
  event('thread.run.completed', makeRun({ status: 'completed' })),
]

const names = [
  'messageCreated',
  'messageDelta',
  'messageDone',
  'runStepCreated',
  'runStepDelta',
  'runStepDone',
  'textCreated',
  'textDelta',
  'textDone',
  'imageFileDone',
  'toolCallCreated',
  'toolCallDelta',
  'toolCallDone',
  'run',
] as const

/** The arguments of each call of a listener, by event. */
type Moments = Record<string, unknown[][]>

/** Those of the official event handler. */
async function officialMoments(
  from: AssistantStreamEvent[],
): Promise<{ stream: AssistantStream; moments: Moments }> {
  const lines = from.map((each) => `${JSON.stringify(each)}\n`).join('')
  const stream = AssistantStream.fromReadableStream(new Blob([lines]).stream() as never)
  const moments: Moments = {}
  for (const name of names) {
    stream.on(name, (...args: unknown[]) => {
      moments[name] = [...(moments[name] ?? []), structuredClone(args)]
    })
  }
  await stream.done()
  return { stream, moments }
}

/** Ours, in the same form. */
async function ourMoments(from: AssistantStreamEvent[]): Promise<Moments> {
  const moments: Moments = {}
  for await (const { type, ...moment } of assistantEvents(streamOf(from))) {
    // The message or step comes with a part for convenience.
    const isPart = /^toolCall|^text(Created|Delta)/.test(type)
    const args = Object.values(moment).slice(0, isPart ? (type.endsWith('Delta') ? 2 : 1) : undefined)
    if (type === 'runStepDone') args.push(...args)
    moments[type] = [...(moments[type] ?? []), structuredClone(args)]
  }
  return moments
}

test('the moments are those of the official event handler', async () => {
  const { moments: theirs } = await officialMoments(events)
  const ours = await ourMoments(events)
  // The official handler leaves out the delta that creates a tool call.
  ours.toolCallDelta = ours.toolCallDelta?.filter(([delta]) => !('id' in (delta as object))) ?? []
  // A call that ends with its step is as its deltas built it there, and as the step has it here.
  for (const moments of [ours, theirs]) {
    moments.toolCallDone = moments.toolCallDone?.map(([call]) => [(call as { id: string }).id]) ?? []
  }
  expect(Object.keys(ours).toSorted()).toEqual([...names].toSorted())
  for (const name of names) expect([name, ours[name]]).toEqual([name, theirs[name]])
})

test('the run, the messages and the steps are those of the official event handler', async () => {
  const { stream } = await officialMoments(events)
  const { run, messages, steps } = await accumulateAssistantStream(streamOf(events))
  expect(run).toEqual(await stream.finalRun())
  expect(messages).toEqual(await stream.finalMessages())
  expect(steps).toEqual(await stream.finalRunSteps())
})

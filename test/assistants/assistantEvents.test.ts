import {
  type AssistantEvent,
  type AssistantStreamEvent,
  assistantEvents,
  type MessageContent,
} from '@oaix/assistants'
import { describe, expect, test, vi } from 'vitest'
import {
  collect,
  event,
  makeMessage,
  makeRun,
  makeStep,
  messageDelta,
  streamOf,
  textDelta,
  toolCallDelta,
} from './support.ts'

const completed = event('thread.run.completed', makeRun({ status: 'completed' }))

/** Each event as it was when it came: snapshots are live. */
async function momentsOf(...events: AssistantStreamEvent[]): Promise<AssistantEvent[]> {
  const moments: AssistantEvent[] = []
  for await (const moment of assistantEvents(streamOf(events))) moments.push(structuredClone(moment))
  return moments
}

/** The moments in short: the type and what is new. */
function brief(moment: AssistantEvent): string {
  switch (moment.type) {
    case 'textCreated':
    case 'textDone':
      return `${moment.type} ${moment.text.value}`
    case 'textDelta':
      return `textDelta ${moment.delta.value} of ${moment.snapshot.value}`
    case 'imageFileDone':
      return `imageFileDone ${moment.imageFile.file_id}`
    case 'messageCreated':
    case 'messageDone':
      return `${moment.type} ${moment.message.id}`
    case 'messageDelta':
      return `messageDelta ${moment.snapshot.id}`
    case 'runStepCreated':
    case 'runStepDone':
      return `${moment.type} ${moment.runStep.id}`
    case 'runStepDelta':
      return `runStepDelta ${moment.snapshot.id}`
    case 'toolCallCreated':
    case 'toolCallDone':
      return `${moment.type} ${moment.toolCall.id} of ${moment.runStep.id}`
    case 'toolCallDelta':
      return `toolCallDelta ${moment.snapshot.id} of ${moment.runStep.id}`
    case 'run':
      return `run ${moment.run.status}`
  }
}

const text = (value: string): MessageContent => ({ type: 'text', text: { value, annotations: [] } })
const image: MessageContent = { type: 'image_file', image_file: { file_id: 'file-1' } }

describe('messages', () => {
  test('texts and images, one after the other', async () => {
    const whole = makeMessage({
      status: 'completed',
      content: [text('Hello'), image, text('Bye')],
    })
    const moments = await momentsOf(
      event('thread.run.created', makeRun()),
      event('thread.message.created', makeMessage()),
      event('thread.message.in_progress', makeMessage()),
      textDelta('Hel'),
      textDelta('lo'),
      messageDelta([{ index: 1, type: 'image_file', image_file: { file_id: 'file-1' } }]),
      textDelta('Bye', 2),
      event('thread.message.completed', whole),
      completed,
    )
    expect(moments.map(brief)).toEqual([
      'messageCreated msg_1',
      'messageDelta msg_1',
      'textCreated Hel',
      'textDelta Hel of Hel',
      'messageDelta msg_1',
      'textDelta lo of Hello',
      'messageDelta msg_1',
      'textDone Hello',
      'messageDelta msg_1',
      'imageFileDone file-1',
      'textCreated Bye',
      'textDelta Bye of Bye',
      'textDone Bye',
      'messageDone msg_1',
      'run completed',
    ])
    expect(moments.at(-2)).toEqual({ type: 'messageDone', message: whole })
    expect(moments[1]).toEqual({
      type: 'messageDelta',
      delta: { content: [{ index: 0, type: 'text', text: { value: 'Hel' } }] },
      snapshot: makeMessage({ content: [{ index: 0, type: 'text', text: { value: 'Hel' } }] as never }),
    })
    expect(moments[0]).toEqual({ type: 'messageCreated', message: makeMessage() })
  })

  test('one delta may touch several parts', async () => {
    const moments = await momentsOf(
      event('thread.message.created', makeMessage()),
      messageDelta([
        { index: 0, type: 'text', text: { value: 'a', annotations: [] } },
        { index: 1, type: 'text' },
        null,
      ]),
      messageDelta([{ index: 1, type: 'text', text: { value: 'b' } }]),
      event(
        'thread.message.incomplete',
        makeMessage({ status: 'incomplete', content: [text('a'), text('b')] }),
      ),
      completed,
    )
    expect(moments.map(brief)).toEqual([
      'messageCreated msg_1',
      'messageDelta msg_1',
      'textCreated a',
      'textDelta a of a',
      'textDone a',
      'textCreated ',
      'messageDelta msg_1',
      'textDelta b of b',
      'textDone b',
      'messageDone msg_1',
      'run completed',
    ])
  })

  test('null in the place of a part touches nothing', async () => {
    const moments = await momentsOf(
      event('thread.message.created', makeMessage()),
      textDelta('a'),
      textDelta('b', 1),
      messageDelta([null, { index: 1, type: 'text', text: { value: 'c' } }]),
      completed,
    )
    expect(moments.map(brief).slice(4, -1)).toEqual([
      'messageDelta msg_1',
      'textDone a',
      'textCreated b',
      'textDelta b of b',
      'messageDelta msg_1',
      'textDelta c of bc',
    ])
  })

  test('parts that come only with the whole message have their moments too', async () => {
    const content = [text('a'), image]
    const moments = await momentsOf(
      event('thread.message.created', makeMessage()),
      event('thread.message.completed', makeMessage({ content })),
      completed,
    )
    expect(moments.map(brief)).toEqual([
      'messageCreated msg_1',
      'textCreated a',
      'textDone a',
      'imageFileDone file-1',
      'messageDone msg_1',
      'run completed',
    ])
  })

  test('nothing of a message leaks into the next, and messages may take turns', async () => {
    const moments = await momentsOf(
      event('thread.message.created', makeMessage()),
      textDelta('a'),
      event('thread.message.created', makeMessage({ id: 'msg_2' })),
      textDelta('x', 0, 'msg_2'),
      textDelta('b'),
      event('thread.message.completed', makeMessage({ content: [text('ab')] })),
      event('thread.message.completed', makeMessage({ id: 'msg_2', content: [text('x')] })),
      completed,
    )
    expect(moments.map(brief)).toEqual([
      'messageCreated msg_1',
      'messageDelta msg_1',
      'textCreated a',
      'textDelta a of a',
      'messageCreated msg_2',
      'messageDelta msg_2',
      'textCreated x',
      'textDelta x of x',
      'messageDelta msg_1',
      'textDelta b of ab',
      'textDone ab',
      'messageDone msg_1',
      'textDone x',
      'messageDone msg_2',
      'run completed',
    ])
  })

  test('a refusal has the moments of its message only', async () => {
    const moments = await momentsOf(
      event('thread.message.created', makeMessage()),
      messageDelta([{ index: 0, type: 'refusal', refusal: 'No' }]),
      event('thread.message.completed', makeMessage({ content: [{ type: 'refusal', refusal: 'No' }] })),
      completed,
    )
    expect(moments.map(({ type }) => type)).toEqual(['messageCreated', 'messageDelta', 'messageDone', 'run'])
  })
})

describe('run steps', () => {
  const call = (id: string) =>
    ({ id, type: 'function', function: { name: 'add', arguments: '{}', output: null } }) as const

  test('tool calls, one after the other', async () => {
    const whole = makeStep({
      status: 'completed',
      step_details: { type: 'tool_calls', tool_calls: [call('call_1'), call('call_2')] },
    })
    const moments = await momentsOf(
      event('thread.run.step.created', makeStep()),
      event('thread.run.step.in_progress', makeStep()),
      toolCallDelta([
        { index: 0, id: 'call_1', type: 'function', function: { name: 'add', arguments: '{' } },
      ]),
      toolCallDelta([{ index: 0, type: 'function', function: { arguments: '}' } }]),
      toolCallDelta([{ index: 1, ...call('call_2') }]),
      event('thread.run.step.completed', whole),
      completed,
    )
    expect(moments.map(brief)).toEqual([
      'runStepCreated step_1',
      'runStepDelta step_1',
      'toolCallCreated call_1 of step_1',
      'toolCallDelta call_1 of step_1',
      'runStepDelta step_1',
      'toolCallDelta call_1 of step_1',
      'runStepDelta step_1',
      'toolCallDone call_1 of step_1',
      'toolCallCreated call_2 of step_1',
      'toolCallDelta call_2 of step_1',
      'toolCallDone call_2 of step_1',
      'runStepDone step_1',
      'run completed',
    ])
    expect(moments[5]).toMatchObject({
      delta: { index: 0, function: { arguments: '}' } },
      snapshot: { id: 'call_1', function: { name: 'add', arguments: '{}' } },
    })
    expect(moments.at(-2)).toEqual({ type: 'runStepDone', runStep: whole })
  })

  test('a call that waits for its output is done when the run stops', async () => {
    const moments = await momentsOf(
      event('thread.run.step.created', makeStep()),
      toolCallDelta([{ index: 0, ...call('call_1') }]),
      event('thread.run.requires_action', makeRun({ status: 'requires_action' })),
    )
    expect(moments.map(brief).slice(-2)).toEqual(['toolCallDone call_1 of step_1', 'run requires_action'])
  })

  test('the calls of a step that began in an earlier stream are not reported again', async () => {
    const step = makeStep({
      status: 'completed',
      step_details: { type: 'tool_calls', tool_calls: [call('call_1')] },
    })
    const message = makeStep({
      id: 'step_2',
      type: 'message_creation',
      step_details: { type: 'message_creation', message_creation: { message_id: 'msg_1' } },
    })
    const moments = await momentsOf(
      event('thread.run.step.completed', step),
      event('thread.run.step.created', message),
      event('thread.run.step.expired', { ...message, status: 'expired' }),
      event('thread.run.expired', makeRun({ status: 'expired' })),
    )
    expect(moments.map(brief)).toEqual([
      'runStepDone step_1',
      'runStepCreated step_2',
      'runStepDone step_2',
      'run expired',
    ])
  })

  test.each(['completed', 'failed', 'cancelled', 'expired'])('a step is done at %s', async (status) => {
    const moments = await momentsOf(
      event(`thread.run.step.${status}`, makeStep({ status: status as 'failed' })),
      completed,
    )
    expect(moments.map(brief)).toEqual(['runStepDone step_1', 'run completed'])
  })
})

test('unknown events, null data and odd deltas are passed over', async () => {
  const moments = await momentsOf(
    event('thread.run.paused', makeRun()),
    event('thread.message.completed', null),
    { data: {} } as unknown as AssistantStreamEvent,
    event('thread.message.created', makeMessage()),
    event('thread.message.delta', { id: 'msg_1', delta: { content: 'odd' } }),
    event('thread.message.completed', makeMessage({ content: [null as never] })),
    event('thread.run.step.delta', { id: 'step_1', delta: { step_details: { tool_calls: 'odd' } } }),
    completed,
  )
  expect(moments.map(brief)).toEqual([
    'messageCreated msg_1',
    'messageDelta msg_1',
    'messageDone msg_1',
    'runStepDelta step_1',
    'run completed',
  ])
})

test('a stream without any event of its run does not end well', async () => {
  const events = assistantEvents(streamOf([event('thread.message.created', makeMessage())]))
  await expect(collect(events)).rejects.toMatchObject({ name: 'OpenAIError' })
})

test('an error of the stream comes after the moments before it', async () => {
  const error = new Error('cut')
  async function* failing() {
    yield event('thread.message.created', makeMessage())
    throw error
  }
  const seen: string[] = []
  const reading = (async () => {
    for await (const { type } of assistantEvents(failing())) seen.push(type)
  })()
  await expect(reading).rejects.toBe(error)
  expect(seen).toEqual(['messageCreated'])
})

test('leaving the loop leaves the stream, also in the middle of an event', async () => {
  const leave = vi.fn(async () => ({ done: true as const, value: undefined }))
  const events = [event('thread.message.created', makeMessage()), textDelta('a'), textDelta('b')]
  const next = vi.fn(async () => ({ done: false as const, value: events.shift() as AssistantStreamEvent }))
  const stream = { [Symbol.asyncIterator]: () => ({ next, return: leave }) }
  for await (const { type } of assistantEvents(stream)) if (type === 'textCreated') break
  expect(leave).toHaveBeenCalledOnce()
  expect(next).toHaveBeenCalledTimes(2)
})

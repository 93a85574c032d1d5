import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ChatCompletion, ChatCompletionMessageToolCall } from '@oaix/chat'
import type { Client } from '@oaix/core'
import { createClient as createLiteClient } from '@oaix/core/lite'
import {
  type ChatTool,
  type RunToolsOptions,
  type RunToolsParams,
  runTools,
  type StreamToolsStep,
  streamTools,
} from '@oaix/structured'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { collect } from '../chat/support/chunks.ts'
import { randomChunks, randomOf } from '../chat/support/random.ts'
import { eachClient } from '../support/clients.ts'
import { type Answer, deaf, never, type ScriptedCall, scripted, sseOf } from './support/script.ts'
import { customToolOf, deferred, hangingTool, neverTool, soon, toolOf, wronglyRun } from './support/tools.ts'

const messages = [{ role: 'user' as const, content: 'Go.' }]
const modes = [
  { mode: 'whole', run: runTools, answer: (completion: ChatCompletion): Answer => completion },
  {
    mode: 'streamed',
    run: streamTools as object as typeof runTools,
    answer: (completion: ChatCompletion): Answer => randomChunks(randomOf(3), completion),
  },
]
const settings = eachClient.flatMap((client) => modes.map((mode) => ({ ...client, ...mode })))

const rejections: unknown[] = []
const onRejection = (reason: unknown) => rejections.push(reason)
beforeAll(() => process.on('unhandledRejection', onRejection))
afterEach(async () => {
  await new Promise(setImmediate)
  expect(rejections).toEqual([])
  expect(wronglyRun.splice(0)).toEqual([])
})
afterAll(() => process.off('unhandledRejection', onRejection))

function call(name: string, args: unknown, id = `call_${name}`): ChatCompletionMessageToolCall {
  return {
    id,
    type: 'function',
    function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
  }
}

function custom(name: string, input: string): ChatCompletionMessageToolCall {
  return { id: `call_${name}`, type: 'custom', custom: { name, input } }
}

/** An answer with a text, or with calls. */
function completionOf(answer: string | ChatCompletionMessageToolCall[], fields: object = {}): ChatCompletion {
  const isText = typeof answer === 'string'
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: isText ? answer : null,
          refusal: null,
          ...(!isText && { tool_calls: answer }),
        },
        finish_reason: isText ? 'stop' : 'tool_calls',
        logprobs: null,
        ...fields,
      },
    ],
    usage: {
      prompt_tokens: 10,
      completion_tokens: 2,
      total_tokens: 12,
      prompt_tokens_details: { cached_tokens: 4 },
      completion_tokens_details: { reasoning_tokens: 1, audio_tokens: 0 },
    },
  }
}

describe.each(settings)('$name, $mode', ({ createClient, run, answer }) => {
  type Steps = StreamToolsStep<ChatTool>[]

  function setUp(
    tools: ChatTool[],
    answers: (ChatCompletion | ((call: ScriptedCall) => Promise<Response>))[],
  ) {
    const script = scripted(...answers.map((item) => (typeof item === 'function' ? item : answer(item))))
    const client: Client = createClient({ apiKey: 'sk-test', fetch: script.fetch, maxRetries: 0 })
    const start = (params: Partial<RunToolsParams> = {}, options?: RunToolsOptions) =>
      run(client, { model: 'm', messages, tools, ...params }, options) as AsyncIterableIterator<Steps[number]>
    const steps = async (params?: Partial<RunToolsParams>, options?: RunToolsOptions) =>
      (await collect(start(params, options))).filter(({ type }) => type !== 'delta') as Exclude<
        Steps[number],
        { type: 'delta' }
      >[]
    return { ...script, start, steps }
  }

  const add = toolOf('add', { run: ({ a, b }: { a: number; b: number }) => a + b })

  test('a model that calls no tool is one turn', async () => {
    const { steps, calls } = setUp([add], [completionOf('Hi')])
    const all = await steps()
    expect(all.map(({ type }) => type)).toEqual(['request', 'turn', 'done'])
    expect(all.at(-1)).toMatchObject({
      completion: { choices: [{ message: { content: 'Hi' } }] },
      messages: [...messages, { role: 'assistant', content: 'Hi' }],
      pending: [],
      parsed: undefined,
      turns: 1,
    })
    expect(calls).toHaveLength(1)
    expect(calls[0]?.body).toMatchObject({ model: 'm', messages, tools: [add.chat] })
    expect(Object.keys(calls[0]?.body).sort()).toEqual(
      run === runTools
        ? ['messages', 'model', 'tools']
        : ['messages', 'model', 'stream', 'stream_options', 'tools'],
    )
    expect(messages).toHaveLength(1)
  })

  test('a call runs, and the model reads the result', async () => {
    const { steps, calls } = setUp([add], [completionOf([call('add', { a: 1, b: 2 })]), completionOf('3')])
    const all = await steps()
    expect(all.map(({ type }) => type)).toEqual([
      'request',
      'turn',
      'call',
      'result',
      'request',
      'turn',
      'done',
    ])
    expect(all[2]).toMatchObject({
      type: 'call',
      turn: 1,
      callID: 'call_add',
      name: 'add',
      arguments: { a: 1, b: 2 },
      needsApproval: false,
      call: call('add', { a: 1, b: 2 }),
    })
    expect(all[3]).toEqual({
      type: 'result',
      status: 'done',
      turn: 1,
      callID: 'call_add',
      name: 'add',
      output: 3,
    })
    const conversation = [
      ...messages,
      { role: 'assistant', content: null, refusal: null, tool_calls: [call('add', { a: 1, b: 2 })] },
      { role: 'tool', tool_call_id: 'call_add', content: '3' },
    ]
    expect(calls[1]?.body.messages).toEqual(conversation)
    expect(all.at(-1)).toMatchObject({
      messages: [...conversation, { role: 'assistant', content: '3' }],
      turns: 2,
    })
  })

  test('usage is that of all turns, details included', async () => {
    const { steps } = setUp(
      [add],
      [completionOf([call('add', {})]), completionOf([call('add', {})]), completionOf('x')],
    )
    expect((await steps()).at(-1)).toMatchObject({
      usage: {
        prompt_tokens: 30,
        completion_tokens: 6,
        total_tokens: 36,
        prompt_tokens_details: { cached_tokens: 12 },
        completion_tokens_details: { reasoning_tokens: 3, audio_tokens: 0 },
      },
    })
  })

  test('calls of one turn overlap; results come as they are ready, replies in the order of the calls', async () => {
    const first = deferred<string>()
    const second = deferred<string>()
    const started: string[] = []
    const tools = Object.entries({ slow: first, fast: second }).map(([name, { promise }]) =>
      toolOf(name, {
        run() {
          started.push(name)
          return promise
        },
      }),
    )
    const { start, calls } = setUp(tools, [
      completionOf([call('slow', {}), call('fast', {})]),
      completionOf('ok'),
    ])
    const names: string[] = []
    for await (const step of start()) {
      if (step.type === 'call' && step.name === 'fast') {
        expect(started).toEqual(['slow'])
        setTimeout(() => {
          expect(started).toEqual(['slow', 'fast'])
          second.resolve('2')
        })
      }
      if (step.type === 'result') {
        names.push(step.name)
        first.resolve('1')
      }
    }
    expect(names).toEqual(['fast', 'slow'])
    expect(calls[1]?.body.messages.slice(2)).toEqual([
      { role: 'tool', tool_call_id: 'call_slow', content: '1' },
      { role: 'tool', tool_call_id: 'call_fast', content: '2' },
    ])
  })

  test('without parallel_tool_calls they run one after the other', async () => {
    let running = 0
    let most = 0
    const one = async () => {
      most = Math.max(most, ++running)
      await soon()
      running--
    }
    const { steps } = setUp(
      [toolOf('a', { run: one }), toolOf('b', { run: one })],
      [completionOf([call('a', {}), call('b', {})]), completionOf('')],
    )
    const all = await steps({ parallel_tool_calls: false })
    expect(all.slice(2, 6).map((step) => `${step.type} ${'name' in step && step.name}`)).toEqual([
      'call a',
      'result a',
      'call b',
      'result b',
    ])
    expect(most).toBe(1)
  })

  test('what a tool gives is sent as text or as JSON', async () => {
    const outputs = ['text', '', { a: [1] }, undefined, null, 0, () => {}]
    const tools = outputs.map((output, place) => toolOf(`t${place}`, { run: () => output }))
    const { steps, calls } = setUp(tools, [
      completionOf(outputs.map((_, place) => call(`t${place}`, {}))),
      completionOf(''),
    ])
    await steps()
    expect(calls[1]?.body.messages.slice(2).map(({ content }: { content: string }) => content)).toEqual([
      'text',
      '',
      '{"a":[1]}',
      'null',
      'null',
      '0',
      'null',
    ])
  })

  test('empty arguments are no arguments', async () => {
    const { steps } = setUp(
      [toolOf('ping', { run: (args: object) => JSON.stringify(args) })],
      [completionOf([call('ping', '')]), completionOf('')],
    )
    expect((await steps())[3]).toMatchObject({ output: '{}' })
  })

  test('custom tools get their text', async () => {
    const shout = customToolOf('shout', (input) => input.toUpperCase())
    const { steps, calls } = setUp(
      [toolOf('shout', { run: () => 'wrong' }), shout],
      [completionOf([custom('shout', 'a { b')]), completionOf('')],
    )
    const all = await steps()
    expect(all[2]).toMatchObject({ type: 'call', name: 'shout', arguments: 'a { b' })
    expect(calls[0]?.body.tools[1]).toEqual({ type: 'custom', custom: { name: 'shout' } })
    expect(calls[1]?.body.messages[2]).toEqual({ role: 'tool', tool_call_id: 'call_shout', content: 'A { B' })
  })

  describe('approval', () => {
    const done: unknown[] = []
    const risky = toolOf('risky', { needsApproval: true, run: (args: unknown) => void done.push(args) })
    afterEach(() => void done.splice(0))
    const answers = [completionOf([call('risky', { a: 1 })]), completionOf('')]

    test('a call that needs it and does not get it is denied', async () => {
      const { steps, calls } = setUp([risky], answers)
      const all = await steps()
      expect(all[2]).toMatchObject({ type: 'call', needsApproval: true })
      expect(all[3]).toMatchObject({ type: 'result', status: 'denied', error: { name: 'OpenAIError' } })
      expect(calls[1]?.body.messages[2].content).toBe('This call was not approved.')
      expect(done).toEqual([])
    })

    test('approve, later than at once', async () => {
      const { start } = setUp([risky], answers)
      for await (const step of start()) {
        if (step.type !== 'call') continue
        await soon()
        step.approve()
      }
      expect(done).toEqual([{ a: 1 }])
    })

    test('deny, with words for the model', async () => {
      const { start, calls } = setUp([add], [completionOf([call('add', { a: 1, b: 1 })]), completionOf('')])
      for await (const step of start()) if (step.type === 'call') step.deny('Not today.')
      expect(calls[1]?.body.messages[2].content).toBe('Not today.')
    })

    test('other arguments', async () => {
      const { start, calls } = setUp([add], [completionOf([call('add', { a: 1, b: 1 })]), completionOf('')])
      for await (const step of start()) {
        if (step.type !== 'call') continue
        step.replace({ a: 20, b: 2 } as never)
        expect(step.arguments).toEqual({ a: 20, b: 2 })
      }
      expect(calls[1]?.body.messages[2].content).toBe('22')
      expect(calls[1]?.body.messages[1].tool_calls).toEqual([call('add', { a: 1, b: 1 })])
    })

    test('as the arguments are', async () => {
      const needsApproval = async ({ amount }: { amount: number }) => amount > 100
      const pay = toolOf('pay', { needsApproval, run: ({ amount }: { amount: number }) => amount })
      const { steps } = setUp(
        [pay],
        [
          completionOf([call('pay', { amount: 1 }, '1'), call('pay', { amount: 1000 }, '2')]),
          completionOf(''),
        ],
      )
      const results = (await steps()).filter(({ type }) => type === 'result')
      expect(results).toMatchObject([
        { callID: '2', status: 'denied' },
        { callID: '1', status: 'done' },
      ])
    })

    test('a decision that comes too late is an error', async () => {
      const { start } = setUp([risky], answers)
      let late: (() => void) | undefined
      for await (const step of start()) {
        if (step.type === 'call') late = step.deny
        else if (late) expect(late).toThrow('call_risky was decided on')
      }
      expect(late).toBeDefined()
    })

    test('a needsApproval that throws lets nothing run', async () => {
      const error = new Error('who knows')
      const tool = toolOf('t', { needsApproval: () => Promise.reject(error), run: () => done.push(1) })
      const { steps } = setUp([tool], [completionOf([call('t', {})]), completionOf('')])
      expect((await steps())[2]).toMatchObject({ status: 'failed', error })
      const again = setUp([tool], [completionOf([call('t', {})])])
      await expect(again.steps({}, { onToolError: 'throw' })).rejects.toBe(error)
      expect(done).toEqual([])
    })
  })

  describe('what can go wrong', () => {
    test('a tool that nobody knows', async () => {
      const { steps, calls } = setUp([add], [completionOf([call('nope', {})]), completionOf('')])
      expect((await steps())[2]).toMatchObject({ type: 'result', name: 'nope', status: 'unknown' })
      expect(calls[1]?.body.messages[2].content).toBe('There is no tool "nope". The tools are: add.')
    })

    test('invalid arguments: the model is told', async () => {
      const { steps, calls } = setUp(
        [add],
        [completionOf([call('add', { bad: 1 }), call('add', '{"a":', '2')]), completionOf('')],
      )
      const results = (await steps()).filter(({ type }) => type === 'result')
      expect(results).toMatchObject([
        { status: 'invalid', error: { name: 'InvalidOutputError' } },
        { status: 'invalid' },
      ])
      expect(calls[1]?.body.messages[2].content).toBe('The arguments are invalid.\nbad.0: must not be bad')
    })

    test('invalid arguments: the run rejects, and no other call of the turn runs', async () => {
      let runs = 0
      const count = toolOf('count', { run: () => ++runs })
      const { steps } = setUp([count], [completionOf([call('count', {}), call('count', '{', '2')])])
      await expect(steps({}, { onInvalidArguments: 'throw' })).rejects.toMatchObject({
        name: 'InvalidOutputError',
      })
      expect(runs).toBe(0)
    })

    test('a tool that fails: the model is told', async () => {
      const errors = [new Error('disk full'), 'text', undefined, Object.create(null)]
      const tools = errors.map((error, place) => toolOf(`t${place}`, { run: () => Promise.reject(error) }))
      const circular: { self?: object } = {}
      circular.self = circular
      const { steps, calls } = setUp(
        [...tools, toolOf('circular', { run: () => circular })],
        [completionOf([...tools.map(({ name }) => call(name, {})), call('circular', {})]), completionOf('')],
      )
      const results = (await steps()).filter(({ type }) => type === 'result')
      expect(results.slice(0, 4)).toMatchObject(errors.map((error) => ({ status: 'failed', error })))
      expect(results[4]).toMatchObject({ status: 'failed', error: { name: 'TypeError' } })
      const replies = calls[1]?.body.messages.slice(2).map(({ content }: { content: string }) => content)
      expect(replies.slice(0, 4)).toEqual([
        'The tool failed: disk full',
        'The tool failed: text',
        'The tool failed: no reason given',
        'The tool failed: no reason given',
      ])
      expect(replies).toHaveLength(5)
    })

    test('a tool that fails: the run rejects with the same error, and ends the other tools', async () => {
      const error = new Error('disk full')
      const signals: AbortSignal[] = []
      const tools = [
        hangingTool('hangs', signals),
        toolOf('fails', { run: () => Promise.reject(error) }),
        neverTool('never'),
      ]
      const { steps } = setUp(tools, [completionOf([call('hangs', {}), call('fails', {})])])
      await expect(steps({}, { onToolError: 'throw' })).rejects.toBe(error)
      expect(signals[0]?.reason).toBe(error)
      const again = setUp(tools, [completionOf([call('fails', {}), call('never', {})])])
      const slowly = async () => {
        for await (const _ of again.start({}, { onToolError: 'throw' })) await soon()
      }
      await expect(slowly()).rejects.toBe(error)
    })

    test('a tool that takes too long', async () => {
      const signals: AbortSignal[] = []
      const tool = hangingTool('slow', signals, { timeout: 30 })
      const answers = [completionOf([call('slow', {})]), completionOf('')]
      const { steps, calls } = setUp([tool], answers)
      expect((await steps())[3]).toMatchObject({
        status: 'failed',
        error: { name: 'ToolTimeoutError', tool: 'slow', timeout: 30 },
      })
      expect(signals[0]?.reason).toMatchObject({ name: 'ToolTimeoutError' })
      expect(calls[1]?.body.messages[2].content).toBe('The tool failed: slow took longer than 30 ms')
      await expect(setUp([tool], answers).steps({}, { onToolError: 'throw' })).rejects.toMatchObject({
        name: 'ToolTimeoutError',
      })
    })

    test('a limit on turns is an error with which the run can go on', async () => {
      const again = completionOf([call('add', { a: 1, b: 1 })])
      const { steps, calls } = setUp([add], [again, again, completionOf('2')])
      const error = await steps({}, { maxTurns: 2 }).catch((error) => error)
      expect(error).toMatchObject({
        name: 'MaxTurnsError',
        turns: 2,
        usage: { total_tokens: 24 },
        message: 'The model still called tools in turn 2, the last that maxTurns allows',
      })
      expect(error.messages).toHaveLength(5)
      expect(error.messages.at(-1)).toMatchObject({ role: 'tool', content: '2' })
      expect(calls).toHaveLength(2)
    })

    test('ten turns by default', async () => {
      const { steps, calls } = setUp(
        [add],
        Array.from({ length: 20 }, () => completionOf([call('add', { a: 1, b: 1 })])),
      )
      await expect(steps()).rejects.toMatchObject({ turns: 10 })
      expect(calls).toHaveLength(10)
    })

    test.each([
      ['length', 'LengthFinishReasonError'],
      ['content_filter', 'ContentFilterFinishReasonError'],
    ])('no call of an answer that ended with %s runs', async (finish_reason, name) => {
      const never = neverTool('never')
      for (const completion of [
        completionOf([call('never', '{}'), call('never', '{"a')], { finish_reason }),
        completionOf('Ab', { finish_reason }),
      ]) {
        const { steps } = setUp([never], [completion])
        await expect(steps()).rejects.toMatchObject({
          name,
          completion: { id: 'chatcmpl-1', usage: { total_tokens: 12 } },
        })
      }
    })

    test('no call of an answer without a finish reason runs', async () => {
      const never = neverTool('never')
      const { steps } = setUp([never], [completionOf([call('never', '{}')], { finish_reason: null })])
      await expect(steps()).rejects.toThrow('no finish reason')
    })

    test('an answer without a choice', async () => {
      const { steps } = setUp([add], [{ ...completionOf(''), choices: [] }])
      await expect(steps()).rejects.toThrow('no choice')
      await expect(setUp([add], []).steps({ n: 2 as 1 })).rejects.toThrow('n must be 1')
    })

    test('errors of the API', async () => {
      const { steps } = setUp([add], [completionOf([call('add', {})])])
      await expect(steps()).rejects.toMatchObject({ name: 'APIError', status: 400 })
    })
  })

  test('what can not run is left to the caller', async () => {
    const plain = { type: 'function' as const, function: { name: 'plain' } }
    const calls = [call('plain', {}), call('add', { a: 1, b: 2 }), call('noRun', 'whatever')]
    const script = setUp([plain, add, toolOf('noRun')], [completionOf(calls)])
    const all = await script.steps()
    expect(all.map(({ type }) => type)).toEqual(['request', 'turn', 'call', 'result', 'done'])
    expect(all.at(-1)).toMatchObject({
      pending: [calls[0], calls[2]],
      messages: [
        ...messages,
        { tool_calls: calls },
        { role: 'tool', tool_call_id: 'call_add', content: '3' },
      ],
    })
    expect(script.calls[0]?.body.tools[0]).toEqual(plain)
  })

  test('request steps can change what is asked', async () => {
    const { start, calls } = setUp([add], [completionOf([call('add', { a: 1, b: 2 })]), completionOf('')])
    for await (const step of start()) {
      if (step.type === 'request' && step.turn === 2) {
        step.replace({ ...step.params, model: 'other', messages: step.params.messages.slice(1) } as never)
      }
    }
    expect(calls.map(({ body }) => body.model)).toEqual(['m', 'other'])
    expect(calls[1]?.body.messages).toHaveLength(2)
  })

  test('a forced call holds for one turn', async () => {
    const forms = [
      ['required', 'auto'],
      [{ type: 'function', function: { name: 'add' } }, 'auto'],
      [
        { type: 'allowed_tools', allowed_tools: { mode: 'required', tools: [] } },
        { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [] } },
      ],
      ['none', 'none'],
      [undefined, undefined],
    ] as const
    for (const [tool_choice, later] of forms) {
      const { steps, calls } = setUp([add], [completionOf([call('add', {})]), completionOf('')])
      await steps({ tool_choice } as object)
      expect(calls.map(({ body }) => body.tool_choice)).toEqual([tool_choice, later])
    }
  })

  test('response_format reads the last answer', async () => {
    const format = {
      name: 'f',
      chat: { type: 'json_schema' as const, json_schema: { name: 'f' } },
      responses: { type: 'json_schema' as const, name: 'f', schema: {} },
      parse: async (text: string): Promise<number> => JSON.parse(text).n,
    }
    const { steps, calls } = setUp([add], [completionOf([call('add', {})]), completionOf('{"n":3}')])
    expect((await steps({ response_format: format })).at(-1)).toMatchObject({ parsed: 3 })
    expect(calls[0]?.body.response_format).toEqual(format.chat)
    const refusal = completionOf('')
    Object.assign(refusal.choices[0]?.message as object, { content: null, refusal: 'No.' })
    await expect(setUp([add], [refusal]).steps({ response_format: format })).rejects.toMatchObject({
      name: 'RefusalError',
      refusal: 'No.',
    })
    await expect(setUp([add], [completionOf('no')]).steps({ response_format: format })).rejects.toThrow(
      SyntaxError,
    )
  })

  test('response_format leaves the text beside pending calls alone', async () => {
    const parse = () => Promise.reject(new Error('not an answer'))
    const { steps } = setUp([toolOf('noRun')], [completionOf([call('noRun', {})])])
    const response_format = { name: 'f', parse, chat: { type: 'json_schema', json_schema: { name: 'f' } } }
    const all = await steps({ response_format: response_format as never })
    expect(all.at(-1)).toMatchObject({ type: 'done', parsed: undefined, pending: [{ id: 'call_noRun' }] })
  })

  test('what is done to the messages of a step stays there', async () => {
    const { start, calls } = setUp([add], [completionOf([call('add', {})]), completionOf('')])
    for await (const step of start()) {
      if (step.type === 'request') step.params.messages.push({ role: 'developer', content: 'Be quick.' })
    }
    expect(calls.map(({ body }) => body.messages.length)).toEqual([2, 5])
    expect(messages).toHaveLength(1)
  })

  test('an empty list of calls is not sent back', async () => {
    const empty = completionOf('Hi')
    Object.assign(empty.choices[0]?.message as object, { tool_calls: [] })
    const { steps } = setUp([add], [empty])
    const done = (await steps()).at(-1)
    expect(done).toHaveProperty('messages[1].content', 'Hi')
    expect(done).not.toHaveProperty('messages[1].tool_calls')
  })

  test('calls without an id get one', async () => {
    const { steps, calls } = setUp(
      [add],
      [completionOf([call('add', {}, ''), call('add', {}, '')]), completionOf('')],
    )
    await steps()
    const [, { tool_calls }, ...replies] = calls[1]?.body.messages ?? []
    const ids = tool_calls.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(replies.map(({ tool_call_id }: { tool_call_id: string }) => tool_call_id)).toEqual(ids)
  })

  test('options go with every request; the idempotency key counts the turns', async () => {
    const { steps, calls } = setUp([add], [completionOf([call('add', {})]), completionOf('')])
    await steps({}, { idempotencyKey: 'k', headers: { 'x-a': 'b' }, maxTurns: 5 })
    expect(calls.map(({ headers }) => [headers.get('idempotency-key'), headers.get('x-a')])).toEqual([
      ['k-1', 'b'],
      ['k-2', 'b'],
    ])
  })

  test('params stay as they are, frozen or not', async () => {
    const params = { messages: Object.freeze([Object.freeze(messages[0])]) as typeof messages }
    const { steps, calls } = setUp(Object.freeze([add]) as ChatTool[], [
      completionOf([call('add', {})]),
      completionOf(''),
    ])
    await steps(Object.freeze(params))
    expect(calls[1]?.body.messages).toHaveLength(3)
  })

  describe('ending early', () => {
    const reason = new Error('enough')

    test('a signal that is aborted already: nothing is sent', async () => {
      const { start, calls } = setUp([add], [completionOf('')])
      await expect(start({}, { signal: AbortSignal.abort(reason) }).next()).rejects.toBe(reason)
      expect(calls).toHaveLength(0)
    })

    test.each([
      ['that listens', never],
      ['that is deaf', deaf],
    ])('abort during a request %s', async (_, answer) => {
      const controller = new AbortController()
      const { start, calls } = setUp([add], [answer])
      const steps = start({}, { signal: controller.signal })
      await steps.next()
      const pending = steps.next()
      while (!calls.length) await soon()
      controller.abort(reason)
      await expect(pending).rejects.toBe(reason)
      expect(calls[0]?.signal?.aborted).toBe(true)
      expect(await steps.next()).toEqual({ done: true, value: undefined })
    })

    test('abort while tools run: their signals have the reason, at once', async () => {
      const controller = new AbortController()
      const signals: AbortSignal[] = []
      const tool = hangingTool('hangs', signals)
      const { start } = setUp([tool], [completionOf([call('hangs', {}), call('hangs', {}, '2')])])
      const run = collect(start({}, { signal: controller.signal }))
      run.catch(() => {})
      while (signals.length < 2) await soon()
      controller.abort(reason)
      expect(signals.map(({ reason }) => reason)).toEqual([reason, reason])
      await expect(run).rejects.toBe(reason)
    })

    test('abort while the caller decides: the call does not run', async () => {
      const controller = new AbortController()
      const never = neverTool('never')
      const { start } = setUp([never], [completionOf([call('never', {})])])
      const run = async () => {
        for await (const step of start({}, { signal: controller.signal }))
          if (step.type === 'call') controller.abort(reason)
      }
      await expect(run()).rejects.toBe(reason)
    })

    test.each([
      ['that listens', never],
      ['that is deaf', deaf],
    ])('leaving during a request %s', async (_, answer) => {
      const { start, calls } = setUp([add], [answer])
      const steps = start()
      await steps.next()
      const pending = steps.next()
      while (!calls.length) await soon()
      expect(await steps.return?.()).toEqual({ done: true, value: undefined })
      expect(await pending).toEqual({ done: true, value: undefined })
      expect(calls[0]?.signal?.aborted).toBe(true)
      expect(await steps.next()).toEqual({ done: true, value: undefined })
    })

    test('break while tools run', async () => {
      const signals: AbortSignal[] = []
      const tools = [hangingTool('hangs', signals), neverTool('never')]
      const { start, calls } = setUp(tools, [completionOf([call('hangs', {}), call('never', {})])])
      for await (const step of start()) if (step.type === 'call' && step.name === 'never') break
      expect(signals).toHaveLength(1)
      expect(signals[0]?.reason).toMatchObject({ name: 'AbortError' })
      expect(calls).toHaveLength(1)
    })

    test('leaving while tools run that are deaf and fail later', async () => {
      const late = deferred<never>()
      const { start } = setUp([toolOf('t', { run: () => late.promise })], [completionOf([call('t', {})])])
      const steps = start({}, { onToolError: 'throw' })
      while ((await steps.next()).value?.type !== 'call');
      const pending = steps.next()
      await steps.return?.()
      expect(await pending).toEqual({ done: true, value: undefined })
      late.reject(new Error('late'))
    })

    test('no listener is left on the signal', async () => {
      const { signal } = new AbortController()
      const listeners = new Set<unknown>()
      const [listen, unlisten] = [signal.addEventListener, signal.removeEventListener]
      signal.addEventListener = (...args: unknown[]) => {
        listeners.add(args[1])
        listen.apply(signal, args as never)
      }
      signal.removeEventListener = (...args: unknown[]) => {
        listeners.delete(args[1])
        unlisten.apply(signal, args as never)
      }
      const answers = [completionOf([call('add', {})]), completionOf('')]
      await setUp([add], answers).steps({}, { signal })
      await setUp([add], [])
        .steps({}, { signal })
        .catch(() => {})
      for await (const _ of setUp([add], answers).start({}, { signal })) {
        expect(listeners.size).toBeGreaterThan(0)
        break
      }
      expect(listeners.size).toBe(0)
    })
  })
})

describe('streams', () => {
  const { createClient } = eachClient[0] as (typeof eachClient)[0]
  const add = toolOf('add', { run: ({ a, b }: { a: number; b: number }) => a + b })

  test('many calls of one turn warn of no leak', async () => {
    const warnings: Error[] = []
    const onWarning = (warning: Error) => void warnings.push(warning)
    process.on('warning', onWarning)
    const ids = Array.from({ length: 40 }, (_, place) => call('add', { a: place, b: 1 }, String(place)))
    const { fetch } = scripted(completionOf(ids), completionOf(''))
    await collect(
      runTools(createClient({ apiKey: 'sk-test', fetch }), { model: 'm', messages, tools: [add] }),
    )
    await soon()
    process.off('warning', onWarning)
    expect(warnings).toEqual([])
  })

  test('streamed and whole runs have the same steps', async () => {
    const answers = [
      completionOf([
        call('add', { a: 1, b: 2 }),
        custom('shout', 'hey'),
        call('nope', {}),
        call('add', '{', 'x'),
      ]),
      completionOf('Done'),
    ]
    const tools = [add, customToolOf('shout', (input) => input.toUpperCase())]
    const stepsOf = async (run: typeof runTools, script: Answer[]) => {
      const client = createClient({ apiKey: 'sk-test', fetch: scripted(...script).fetch, maxRetries: 0 })
      const steps = await collect<object>(run(client, { model: 'm', messages, tools }))
      // Without the functions, and without the deltas.
      return JSON.parse(JSON.stringify(steps.filter((step) => (step as { type: string }).type !== 'delta')))
    }
    const whole = await stepsOf(runTools, answers)
    const streamed = await stepsOf(
      streamTools as object as typeof runTools,
      answers.map((answer) => randomChunks(randomOf(1), answer)),
    )
    expect(streamed).toEqual(whole)
  })

  test('deltas are the chunks of the turn', async () => {
    const chunks = randomChunks(randomOf(2), completionOf('Hello'))
    const client = createClient({ apiKey: 'sk-test', fetch: scripted(chunks).fetch })
    const steps = await collect(streamTools(client, { model: 'm', messages }))
    expect(steps.flatMap((step) => (step.type === 'delta' ? [step.chunk] : []))).toEqual(chunks)
    expect(steps.map(({ type }) => type)).toEqual(['request', ...chunks.map(() => 'delta'), 'turn', 'done'])
  })

  test('include_usage can be refused', async () => {
    const script = scripted(randomChunks(randomOf(2), completionOf('Hello')))
    const client = createClient({ apiKey: 'sk-test', fetch: script.fetch })
    await collect(
      streamTools(client, {
        model: 'm',
        messages,
        stream_options: { include_usage: false, include_obfuscation: false },
      }),
    )
    expect(script.calls[0]?.body).toMatchObject({
      stream: true,
      stream_options: { include_usage: false, include_obfuscation: false },
    })
    const plain = scripted(randomChunks(randomOf(2), completionOf('Hello')))
    await collect(
      streamTools(createClient({ apiKey: 'sk-test', fetch: plain.fetch }), {
        model: 'm',
        messages,
        stream_options: null,
      }),
    )
    expect(plain.calls[0]?.body.stream_options).toBeNull()
  })

  test('a stream that breaks off runs nothing', async () => {
    const never = neverTool('never')
    const [first, ...chunks] = randomChunks(randomOf(2), completionOf([call('never', {})]))
    for (let count = 0; count < chunks.length - 1; count++) {
      const { fetch } = scripted(() => sseOf([first as object, ...chunks.slice(0, count)], ''))
      const client = createClient({ apiKey: 'sk-test', fetch, maxRetries: 0 })
      await expect(
        collect(streamTools(client, { model: 'm', messages, tools: [never] })),
      ).rejects.toMatchObject({
        name: 'StreamError',
        kind: 'truncated',
        partial: { object: 'chat.completion', choices: [{}] },
      })
    }
  })

  test('leaving between the chunks ends the request', async () => {
    const cancel = vi.fn()
    const chunks = randomChunks(randomOf(2), completionOf('Hello'))
    const { fetch } = scripted(() => sseOf(chunks, undefined, cancel))
    const client = createClient({ apiKey: 'sk-test', fetch })
    for await (const step of streamTools(client, { model: 'm', messages })) if (step.type === 'delta') break
    expect(cancel).toHaveBeenCalled()
  })
})

test('calls without a type are of functions', async () => {
  const { type, ...untyped } = call('add', { a: 1, b: 2 })
  const { fetch } = scripted(completionOf([untyped as never]), completionOf(''))
  const client = createLiteClient({ apiKey: 'sk-test', fetch })
  const add = toolOf('add', { run: ({ a, b }: { a: number; b: number }) => a + b })
  const steps = await collect(runTools(client, { model: 'm', messages, tools: [add] }))
  expect(steps[3]).toMatchObject({ status: 'done', output: 3 })
})

test('a client that is deaf to its signal holds nothing up', async () => {
  const client: Client = { request: deaf }
  for (const run of [runTools, streamTools as object as typeof runTools]) {
    const controller = new AbortController()
    const start = () =>
      run(client, { model: 'm', messages }, { signal: controller.signal }) as AsyncIterableIterator<unknown>
    const left = start()
    await left.next()
    const pending = left.next()
    await left.return?.()
    expect(await pending).toEqual({ done: true, value: undefined })
    const aborted = start()
    await aborted.next()
    const failing = aborted.next()
    controller.abort('stop')
    await expect(failing).rejects.toBe('stop')
  }
})

describe.each(eachClient)('$name, over a socket', ({ createClient }) => {
  const open = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    request.resume()
    if (request.url?.includes('stream')) {
      response.setHeader('content-type', 'text/event-stream')
      response.write(`data: ${JSON.stringify(randomChunks(randomOf(2), completionOf('Hello'))[0])}\n\n`)
    }
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => server.close())
  const until = async (size: number) => {
    while (open.size !== size) await soon()
  }

  test.each(['/whole', '/stream'])('abort and return close the connection: %s', async (path) => {
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
    const client = createClient({ apiKey: 'sk-test', baseURL, maxRetries: 0 })
    const run = path === '/stream' ? streamTools : runTools
    const controller = new AbortController()
    const start = () =>
      run(client, { model: 'm', messages }, { signal: controller.signal }) as AsyncIterableIterator<unknown>
    for (const end of ['return', 'abort']) {
      const steps = start()
      await steps.next()
      if (path === '/stream') await steps.next()
      const pending = steps.next()
      pending.catch(() => {})
      await until(1)
      if (end === 'return') {
        await steps.return?.()
        expect(await pending).toEqual({ done: true, value: undefined })
      } else {
        controller.abort('stop')
        await expect(pending).rejects.toBe('stop')
      }
      await until(0)
    }
  })
})

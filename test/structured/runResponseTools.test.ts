import type { ResponseObject, ResponseOutputItem, ResponseStreamEvent } from '@oaix/responses'
import {
  type RunnableTool,
  type RunResponseToolsParams,
  type RunToolsOptions,
  runResponseTools,
  type StreamResponseToolsStep,
  streamResponseTools,
} from '@oaix/structured'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { collect } from '../chat/support/chunks.ts'
import { eachClient } from '../support/clients.ts'
import { type Answer, deaf, never, type ScriptedCall, scripted, sseOf } from './support/script.ts'
import { customToolOf, hangingTool, neverTool, soon, toolOf, wronglyRun } from './support/tools.ts'

type Tools = NonNullable<RunResponseToolsParams['tools']>

const modes = [
  { mode: 'whole', run: runResponseTools, answer: (response: ResponseObject): Answer => response },
  {
    mode: 'streamed',
    run: streamResponseTools as object as typeof runResponseTools,
    answer: (response: ResponseObject): Answer => eventsOf(response),
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

function call(name: string, args: unknown, fields: object = {}): ResponseOutputItem {
  const text = typeof args === 'string' ? args : JSON.stringify(args)
  return {
    type: 'function_call',
    id: `fc_${name}`,
    call_id: `call_${name}`,
    name,
    arguments: text,
    status: 'completed',
    ...fields,
  }
}

function custom(name: string, input: string): ResponseOutputItem {
  return { type: 'custom_tool_call', id: `ctc_${name}`, call_id: `call_${name}`, name, input }
}

function message(text: string, fields: { id?: string; [field: string]: unknown } = {}): ResponseOutputItem {
  const content = [{ type: 'output_text' as const, text, annotations: [], logprobs: [] }]
  return { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content, ...fields }
}

const reasoning: ResponseOutputItem = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'x' }

function responseOf(output: ResponseOutputItem[], fields: object = {}): ResponseObject {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    model: 'm',
    status: 'completed',
    output,
    error: null,
    incomplete_details: null,
    usage: {
      input_tokens: 10,
      input_tokens_details: { cached_tokens: 4, cache_write_tokens: 0 },
      output_tokens: 2,
      output_tokens_details: { reasoning_tokens: 1 },
      total_tokens: 12,
    },
    ...fields,
  } as ResponseObject
}

/** The events of a response, its texts in two pieces. */
function eventsOf(response: ResponseObject): ResponseStreamEvent[] {
  const events: object[] = [
    { type: 'response.created', response: { ...response, status: 'in_progress', output: [], usage: null } },
  ]
  const halves = (text: string) => [text.slice(0, 3), text.slice(3)]
  for (const [output_index, item] of response.output.entries()) {
    const place = { output_index, item_id: (item as { id: string }).id }
    const add = (type: string, fields: object) =>
      events.push({ type: `response.${type}`, ...place, ...fields })
    if (item.type === 'function_call') {
      add('output_item.added', { item: { ...item, arguments: '', status: 'in_progress' } })
      for (const delta of halves(item.arguments)) add('function_call_arguments.delta', { delta })
      add('function_call_arguments.done', { arguments: item.arguments, name: item.name })
    } else if (item.type === 'custom_tool_call') {
      add('output_item.added', { item: { ...item, input: '' } })
      for (const delta of halves(item.input)) add('custom_tool_call_input.delta', { delta })
      add('custom_tool_call_input.done', { input: item.input })
    } else if (item.type === 'message') {
      add('output_item.added', { item: { ...item, content: [], status: 'in_progress' } })
      for (const [content_index, part] of item.content.entries()) {
        if (part.type !== 'output_text') continue
        add('content_part.added', { content_index, part: { ...part, text: '' } })
        for (const delta of halves(part.text))
          add('output_text.delta', { content_index, delta, logprobs: [] })
        add('output_text.done', { content_index, text: part.text, logprobs: [] })
        add('content_part.done', { content_index, part })
      }
    } else add('output_item.added', { item })
    add('output_item.done', { item })
  }
  const type = `response.${response.status === 'incomplete' || response.status === 'failed' ? response.status : 'completed'}`
  events.push({ type, response })
  return events.map((event, sequence_number) => ({ ...event, sequence_number })) as ResponseStreamEvent[]
}

describe.each(settings)('$name, $mode', ({ createClient, run, answer }) => {
  type Step = StreamResponseToolsStep

  function setUp(tools: Tools, answers: (ResponseObject | ((call: ScriptedCall) => Promise<Response>))[]) {
    const script = scripted(...answers.map((item) => (typeof item === 'function' ? item : answer(item))))
    const client = createClient({ apiKey: 'sk-test', fetch: script.fetch, maxRetries: 0 })
    const start = (params: Partial<RunResponseToolsParams> = {}, options?: RunToolsOptions) =>
      run(client, { model: 'm', input: 'Go.', tools, ...params }, options) as AsyncIterableIterator<Step>
    const steps = async (params?: Partial<RunResponseToolsParams>, options?: RunToolsOptions) =>
      (await collect(start(params, options))).filter(({ type }) => type !== 'delta')
    return { ...script, start, steps }
  }

  const add = toolOf('add', { run: ({ a, b }: { a: number; b: number }) => a + b })
  const go = { role: 'user', content: 'Go.' }

  test('a model that calls no tool is one turn', async () => {
    const { steps, calls } = setUp([add], [responseOf([message('Hi')])])
    const all = await steps()
    expect(all.map(({ type }) => type)).toEqual(['request', 'turn', 'done'])
    expect(all.at(-1)).toMatchObject({
      response: { id: 'resp_1' },
      input: [go, message('Hi')],
      pending: [],
      parsed: undefined,
      turns: 1,
    })
    expect(calls[0]?.url).toBe('https://api.openai.com/v1/responses')
    expect(calls[0]?.body).toEqual({
      model: 'm',
      input: 'Go.',
      tools: [add.responses],
      ...(run !== runResponseTools && { stream: true }),
    })
  })

  test('calls run, and the model reads the results, in their order, behind its own output', async () => {
    const shout = customToolOf('shout', (input) => input.toUpperCase())
    const output = [reasoning, call('add', { a: 1, b: 2 }), custom('shout', 'hey'), call('nope', {})]
    const { steps, calls } = setUp([add, shout], [responseOf(output), responseOf([message('3')])])
    const all = await steps()
    expect(all.map(({ type }) => type).join(' ')).toBe(
      'request turn call call result result result request turn done',
    )
    expect(calls[1]?.body.input).toEqual([
      go,
      ...output,
      { type: 'function_call_output', call_id: 'call_add', output: '3' },
      { type: 'custom_tool_call_output', call_id: 'call_shout', output: 'HEY' },
      {
        type: 'function_call_output',
        call_id: 'call_nope',
        output: 'There is no tool "nope". The tools are: add, shout.',
      },
    ])
    expect(all.find((step) => step.type === 'call')).toMatchObject({
      call: output[1],
      callID: 'call_add',
      arguments: { a: 1, b: 2 },
    })
    expect(all.at(-1)).toMatchObject({
      usage: {
        input_tokens: 20,
        input_tokens_details: { cached_tokens: 8, cache_write_tokens: 0 },
        output_tokens: 4,
        output_tokens_details: { reasoning_tokens: 2 },
        total_tokens: 24,
      },
    })
  })

  test('calls of one turn overlap, unless parallel_tool_calls is false', async () => {
    for (const parallel_tool_calls of [undefined, null, true, false]) {
      let running = 0
      let most = 0
      const one = async () => {
        most = Math.max(most, ++running)
        await soon()
        running--
      }
      const { steps } = setUp(
        [toolOf('a', { run: one }), toolOf('b', { run: one })],
        [responseOf([call('a', {}), call('b', {})]), responseOf([])],
      )
      await steps({ parallel_tool_calls })
      expect(most).toBe(parallel_tool_calls === false ? 1 : 2)
    }
  })

  test('content parts are sent as they are, other output as text', async () => {
    const image = [
      { type: 'input_image', image_url: 'https://x/y.png', detail: 'auto' },
      { type: 'input_text', text: 'y' },
    ]
    const outputs = [image, [], [{ type: 'other' }], undefined]
    const tools = outputs.map((output, place) => toolOf(`t${place}`, { run: () => output }))
    const { steps, calls } = setUp(tools, [
      responseOf(tools.map(({ name }) => call(name, ''))),
      responseOf([]),
    ])
    await steps()
    expect(calls[1]?.body.input.slice(-4).map(({ output }: { output: unknown }) => output)).toEqual([
      image,
      '[]',
      '[{"type":"other"}]',
      'null',
    ])
  })

  test('a program that called is named in the answer', async () => {
    const caller = { type: 'program', caller_id: 'prog_1' }
    const { steps, calls } = setUp(
      [add],
      [responseOf([call('add', { a: 1, b: 1 }, { caller })]), responseOf([])],
    )
    await steps()
    expect(calls[1]?.body.input.at(-1)).toEqual({
      type: 'function_call_output',
      call_id: 'call_add',
      output: '2',
      caller,
    })
  })

  test('what only the caller can answer is left pending', async () => {
    const items = [
      call('plain', {}),
      call('add', { a: 1, b: 2 }),
      call('add', {}, { id: 'fc_other', namespace: 'other', call_id: 'call_other' }),
      { type: 'mcp_approval_request', id: 'mcpr_1', name: 'x', arguments: '{}', server_label: 's' },
      {
        type: 'computer_call',
        id: 'cu_1',
        call_id: 'call_cu',
        pending_safety_checks: [],
        status: 'completed',
      },
      { type: 'web_search_call', id: 'ws_1', status: 'completed' },
      { type: 'shell_call', id: 'sh_1', call_id: 'call_sh', status: 'completed' },
      { type: 'shell_call_output', id: 'sho_1', call_id: 'call_sh', status: 'completed', output: [] },
      { type: 'tool_search_call', id: 'ts_1', call_id: 'c', execution: 'server', status: 'completed' },
      { type: 'tool_search_call', id: 'ts_2', call_id: 'd', execution: 'client', status: 'completed' },
    ] as ResponseOutputItem[]
    const plain = { type: 'function', name: 'plain', parameters: {}, strict: true } as const
    const script = setUp([plain, add, { type: 'web_search' }], [responseOf(items)])
    const all = await script.steps()
    expect(all.at(-1)).toMatchObject({
      type: 'done',
      pending: [items[0], items[2], items[3], items[4], items[9]],
    })
    expect((all.at(-1) as { input: unknown[] }).input.at(-1)).toEqual({
      type: 'function_call_output',
      call_id: 'call_add',
      output: '3',
    })
    expect(script.calls).toHaveLength(1)
  })

  test('tools that a stored prompt or a search brought are not unknown', async () => {
    for (const params of [{ prompt: { id: 'pmpt_1' } }, { tools: [add, { type: 'tool_search' as const }] }]) {
      const { steps } = setUp([add], [responseOf([call('stored', {})])])
      expect((await steps(params)).at(-1)).toMatchObject({ pending: [{ name: 'stored' }] })
    }
  })

  test('a conversation gets only what is new', async () => {
    const { steps, calls } = setUp(
      [add],
      [responseOf([call('add', { a: 1, b: 2 })]), responseOf([message('3')])],
    )
    const all = await steps({ conversation: 'conv_1' })
    expect(calls.map(({ body }) => body.input)).toEqual([
      'Go.',
      [{ type: 'function_call_output', call_id: 'call_add', output: '3' }],
    ])
    expect(all.at(-1)).toMatchObject({ input: [] })
  })

  test('previous_response_id stays, and the input grows', async () => {
    const { steps, calls } = setUp(
      [add],
      [responseOf([call('add', { a: 1, b: 2 })]), responseOf([message('3')])],
    )
    await steps({ previous_response_id: 'resp_0', input: [{ role: 'user', content: 'And?' }] })
    expect(calls.map(({ body }) => body.previous_response_id)).toEqual(['resp_0', 'resp_0'])
    expect(calls[1]?.body.input).toHaveLength(3)
  })

  test('a forced call holds for one turn', async () => {
    const forms = [
      ['required', 'auto'],
      [{ type: 'function', name: 'add' }, 'auto'],
      [
        { type: 'allowed_tools', mode: 'required', tools: [] },
        { type: 'allowed_tools', mode: 'auto', tools: [] },
      ],
      ['none', 'none'],
      [undefined, undefined],
    ] as const
    for (const [tool_choice, later] of forms) {
      const { steps, calls } = setUp([add], [responseOf([call('add', {})]), responseOf([])])
      await steps({ tool_choice } as object)
      expect(calls.map(({ body }) => body.tool_choice)).toEqual([tool_choice, later])
    }
  })

  test('text.format reads the last answer, commentary aside', async () => {
    const format = {
      name: 'f',
      chat: { type: 'json_schema' as const, json_schema: { name: 'f' } },
      responses: { type: 'json_schema' as const, name: 'f', schema: {} },
      parse: async (text: string): Promise<number> => JSON.parse(text).n,
    }
    const text = { format, verbosity: 'low' as const }
    const { steps, calls } = setUp(
      [add],
      [
        responseOf([message('Adding.', { phase: 'commentary' }), call('add', {})]),
        responseOf([message('Done.', { phase: 'commentary' }), message('{"n":3}', { id: 'msg_2' })]),
      ],
    )
    expect((await steps({ text })).at(-1)).toMatchObject({ parsed: 3 })
    expect(calls[0]?.body.text).toEqual({ format: format.responses, verbosity: 'low' })
    const pending = setUp([toolOf('noRun')], [responseOf([call('noRun', {})])])
    expect((await pending.steps({ text })).at(-1)).toMatchObject({
      parsed: undefined,
      pending: [{ name: 'noRun' }],
    })
    const refused = responseOf([message('', { content: [{ type: 'refusal', refusal: 'No.' }] })])
    await expect(setUp([add], [refused]).steps({ text })).rejects.toMatchObject({
      name: 'RefusalError',
      refusal: 'No.',
    })
  })

  test('a limit on turns is an error with which the run can go on', async () => {
    const again = responseOf([call('add', { a: 1, b: 1 })])
    const { steps, calls } = setUp([add], [again, again, again])
    const error = await steps({}, { maxTurns: 2 }).catch((error) => error)
    expect(error).toMatchObject({ name: 'MaxTurnsError', turns: 2, usage: { total_tokens: 24 } })
    expect(error.input).toHaveLength(5)
    expect(calls).toHaveLength(2)
  })

  test.each([
    [
      { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
      'LengthFinishReasonError',
    ],
    [
      { status: 'incomplete', incomplete_details: { reason: 'content_filter' } },
      'ContentFilterFinishReasonError',
    ],
    [{ status: 'failed', error: { code: 'server_error', message: 'x' } }, 'ResponseStatusError'],
  ])('no call of a response that is not whole runs: %o', async (fields, name) => {
    const tool = neverTool('never')
    const { steps } = setUp(
      [tool],
      [responseOf([call('never', '{}'), call('never', '{"a', { status: 'incomplete' })], fields)],
    )
    await expect(steps()).rejects.toMatchObject({ name, completion: { id: 'resp_1' } })
  })

  test('approval, denial, arguments, failures and timeouts are those of runTools', async () => {
    const tools: RunnableTool[] = [
      neverTool('risky', { needsApproval: true }),
      neverTool('denied'),
      toolOf('replaced', { run: (args: object) => args }),
      toolOf('fails', { run: () => Promise.reject(new Error('disk full')) }),
      hangingTool('slow', [], { timeout: 20 }),
      add,
    ]
    const output = [...tools.slice(0, 5).map(({ name }) => call(name, {})), call('add', '{')]
    const { start, calls } = setUp(tools, [responseOf(output), responseOf([])])
    for await (const step of start()) {
      if (step.type !== 'call') continue
      if (step.name === 'denied') step.deny('No.')
      if (step.name === 'replaced') step.replace({ a: 1 } as never)
    }
    const answers = calls[1]?.body.input.slice(-6).map(({ output }: { output: string }) => output)
    expect(answers).toEqual([
      'This call was not approved.',
      'No.',
      '{"a":1}',
      'The tool failed: disk full',
      'The tool failed: slow took longer than 20 ms',
      'The arguments are invalid.\nbad.0: must not be bad',
    ])
    const error = new Error('as it is')
    const throwing = setUp([toolOf('t', { run: () => Promise.reject(error) })], [responseOf([call('t', {})])])
    await expect(throwing.steps({}, { onToolError: 'throw' })).rejects.toBe(error)
    const invalid = setUp([add], [responseOf([call('add', '{')])])
    await expect(invalid.steps({}, { onInvalidArguments: 'throw' })).rejects.toMatchObject({
      name: 'InvalidOutputError',
    })
  })

  test('request steps can change what is asked, and nothing of the caller changes', async () => {
    const input = Object.freeze([Object.freeze({ role: 'user' as const, content: 'Go.' })])
    const { start, calls } = setUp(Object.freeze([add]) as Tools, [
      responseOf([call('add', {})]),
      responseOf([]),
    ])
    for await (const step of start(Object.freeze({ input: input as never }))) {
      if (step.type === 'request' && step.turn === 2) step.replace({ ...step.params, model: 'other' })
    }
    expect(calls.map(({ body }) => body.model)).toEqual(['m', 'other'])
  })

  test('what is done to the input of a step stays there', async () => {
    const input = [{ role: 'user' as const, content: 'Go.' }]
    const { start, calls } = setUp([add], [responseOf([call('add', {})]), responseOf([])])
    for await (const step of start({ input })) {
      if (step.type === 'request' && typeof step.params.input === 'object') {
        step.params.input.push({ role: 'developer', content: 'Be quick.' })
      }
    }
    expect(calls.map(({ body }) => body.input.length)).toEqual([2, 5])
    expect(input).toHaveLength(1)
  })

  test.each([
    ['that listens', never],
    ['that is deaf', deaf],
  ])('abort and return during a request %s', async (_, answer) => {
    const reason = new Error('enough')
    for (const end of ['abort', 'return']) {
      const controller = new AbortController()
      const { start, calls } = setUp([add], [answer])
      const steps = start({}, { signal: controller.signal })
      await steps.next()
      const pending = steps.next()
      while (!calls.length) await soon()
      if (end === 'abort') {
        controller.abort(reason)
        await expect(pending).rejects.toBe(reason)
      } else {
        await steps.return?.()
        expect(await pending).toEqual({ done: true, value: undefined })
      }
      expect(calls[0]?.signal?.aborted).toBe(true)
    }
  })

  test('abort and return while a tool runs', async () => {
    const reason = new Error('enough')
    for (const end of ['abort', 'return']) {
      const controller = new AbortController()
      const signals: AbortSignal[] = []
      const tool = hangingTool('hangs', signals)
      const { start } = setUp([tool], [responseOf([call('hangs', {})])])
      const steps = start({}, { signal: controller.signal })
      while ((await steps.next()).value?.type !== 'call');
      const pending = steps.next()
      while (!signals.length) await soon()
      if (end === 'abort') {
        controller.abort(reason)
        await expect(pending).rejects.toBe(reason)
        expect(signals[0]?.reason).toBe(reason)
      } else {
        await steps.return?.()
        expect(await pending).toEqual({ done: true, value: undefined })
        expect(signals[0]?.aborted).toBe(true)
      }
    }
  })
})

describe('streams', () => {
  const { createClient } = eachClient[0] as (typeof eachClient)[0]
  const add = toolOf('add', { run: ({ a, b }: { a: number; b: number }) => a + b })
  const answers = [
    responseOf([
      reasoning,
      call('add', { a: 1, b: 2 }),
      custom('shout', 'hey'),
      call('add', '{', { id: 'fc_x', call_id: 'x' }),
    ]),
    responseOf([message('Done')]),
  ]
  const tools = [add, customToolOf('shout', (input) => input.toUpperCase())]

  async function stepsOf(run: typeof runResponseTools, script: Answer[]) {
    const { fetch, calls } = scripted(...script)
    const client = createClient({ apiKey: 'sk-test', fetch, maxRetries: 0 })
    const steps = await collect<object>(run(client, { model: 'm', input: 'Go.', tools }))
    const bodies = calls.map(({ body: { stream, ...body } }) => body)
    // Without the functions, and without the deltas.
    return JSON.parse(
      JSON.stringify([bodies, steps.filter((step) => (step as { type: string }).type !== 'delta')]),
    )
  }

  test('streamed and whole runs have the same steps', async () => {
    const stream = streamResponseTools as object as typeof runResponseTools
    const whole = await stepsOf(runResponseTools, answers)
    expect(await stepsOf(stream, answers.map(eventsOf))).toEqual(whole)
    // A server whose last event says less.
    const emptier = answers.map((answer) =>
      eventsOf(answer).map((event) =>
        event.type === 'response.completed'
          ? { ...event, response: { ...event.response, output: [] } }
          : event,
      ),
    )
    expect(await stepsOf(stream, emptier)).toEqual(whole)
  })

  test('deltas are the events of the turn', async () => {
    const events = eventsOf(responseOf([message('Hello')]))
    const client = createClient({ apiKey: 'sk-test', fetch: scripted(events).fetch })
    const steps = await collect(streamResponseTools(client, { model: 'm', input: 'Go.' }))
    expect(steps.flatMap((step) => (step.type === 'delta' ? [step.event] : []))).toEqual(events)
  })

  test('a stream that breaks off runs nothing', async () => {
    const tool = neverTool('never')
    const events = eventsOf(responseOf([call('never', {})]))
    for (let count = 1; count < events.length; count++) {
      const { fetch } = scripted(() => sseOf(events.slice(0, count), ''))
      const client = createClient({ apiKey: 'sk-test', fetch, maxRetries: 0 })
      const run = collect(streamResponseTools(client, { model: 'm', input: 'Go.', tools: [tool] }))
      await expect(run).rejects.toMatchObject({
        name: 'StreamError',
        kind: 'truncated',
        partial: { id: 'resp_1' },
      })
    }
  })

  test('leaving between the events ends the request', async () => {
    const cancel = vi.fn()
    const { fetch } = scripted(() => sseOf(eventsOf(responseOf([message('Hello')])), undefined, cancel))
    const client = createClient({ apiKey: 'sk-test', fetch })
    for await (const step of streamResponseTools(client, { model: 'm', input: 'Go.' }))
      if (step.type === 'delta') break
    expect(cancel).toHaveBeenCalled()
  })
})

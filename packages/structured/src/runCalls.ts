import { OpenAIError } from '@oaix/core'
import { decidableCall } from './decidableCall.ts'
import { runTool } from './runTool.ts'
import { toolErrorText } from './toolErrorText.ts'
import type { ToolRunOptions } from './types/ToolRunOptions.ts'
import type { RunnableTool, ToolCallStepOf, ToolErrorStep, ToolOutputStepOf } from './types/ToolStep.ts'

/** A call of either API, of a tool that can run or that nobody knows. */
export interface ModelCall<Call> {
  call: Call
  callID: string
  name: string
  /** Arguments or input, as the model wrote them. */
  text: string
  tool: RunnableTool | undefined
}

export interface RunCallsOptions<Reply> extends ToolRunOptions {
  turn: number
  isParallel: boolean
  /** Of the tools that there are. */
  toolNames: string[]
  /** Makes a tool's output what the API takes; may throw, which is the tool's failure. */
  toReply: (output: unknown) => Reply
  signal: AbortSignal
}

export type AnyToolStep<Call> =
  | ToolCallStepOf<string, unknown, Call>
  | ToolOutputStepOf<string, unknown>
  | ToolErrorStep

/** What became of a call. */
type Outcome<Reply> =
  | { status: 'done'; output: unknown; reply: Reply }
  | { status: ToolErrorStep['status']; error: unknown; reply: string }

/** A call whose arguments are good. */
interface Plan {
  tool: RunnableTool
  args: unknown
  needsApproval: boolean
}

/**
 * Carries out the calls of one turn: first there is a step before each of them, then one for each result as it comes
 * in. Returns the replies, in the order of the calls.
 */
export async function* runCalls<Call, Reply>(
  calls: ModelCall<Call>[],
  options: RunCallsOptions<Reply>,
): AsyncGenerator<AnyToolStep<Call>, (Reply | string)[]> {
  const { turn, isParallel, toReply, onToolError, signal } = options
  // All of them before the first one runs, which must not have happened where another makes the run reject.
  const plans = await Promise.all(calls.map((call) => planCall(call, options)))
  const replies: (Reply | string)[] = []
  const running = new Map<ModelCall<Call>, Promise<[ModelCall<Call>, Outcome<Reply>]>>()
  const failures: unknown[] = []

  const settle = (call: ModelCall<Call>, { reply, ...outcome }: Outcome<Reply>) => {
    replies[calls.indexOf(call)] = reply
    return { type: 'result' as const, turn, callID: call.callID, name: call.name, ...outcome }
  }

  const start = async (
    { tool }: Plan,
    { callID }: ModelCall<Call>,
    args: unknown,
  ): Promise<Outcome<Reply>> => {
    try {
      const output = await runTool(tool, args, callID, signal)
      return { status: 'done', output, reply: toReply(output) }
    } catch (error) {
      if (onToolError === 'throw') failures.push(error)
      return failed('failed', error)
    }
  }

  async function* drain() {
    while (running.size) {
      const [call, outcome] = await Promise.race(running.values())
      if (failures.length) throw failures[0]
      running.delete(call)
      yield settle(call, outcome)
    }
  }

  for (const [place, call] of calls.entries()) {
    const plan = plans[place] as Plan | Outcome<Reply>
    if ('reply' in plan) {
      yield settle(call, plan)
      continue
    }
    const { callID, name } = call
    const { args, needsApproval } = plan
    const { step, decide } = decidableCall({
      turn,
      call: call.call,
      callID,
      name,
      arguments: args,
      needsApproval,
    })
    yield step
    // One that failed while the caller decided on this one.
    if (failures.length) throw failures[0]
    const denial = decide()
    if (denial !== undefined) {
      yield settle(call, failed('denied', new OpenAIError(denial)))
      continue
    }
    running.set(
      call,
      start(plan, call, step.arguments).then((outcome) => [call, outcome]),
    )
    if (!isParallel) yield* drain()
  }
  yield* drain()
  return replies
}

/** Reads and checks the arguments of a call; what can't run has its outcome already. */
async function planCall<Reply>(
  { name, text, tool }: ModelCall<unknown>,
  { toolNames, onInvalidArguments, onToolError }: RunCallsOptions<Reply>,
): Promise<Plan | Outcome<Reply>> {
  if (!tool) {
    const known = toolNames.length ? ` The tools are: ${toolNames.join(', ')}.` : ''
    return failed('unknown', new OpenAIError(`There is no tool ${JSON.stringify(name)}.${known}`))
  }
  let args: unknown
  try {
    args = await tool.parse(text)
  } catch (error) {
    if (onInvalidArguments === 'throw') throw error
    return failed('invalid', error)
  }
  try {
    const { needsApproval = false } = tool
    const isNeeded = typeof needsApproval === 'function' ? needsApproval(args as never) : needsApproval
    return { tool, args, needsApproval: !!(await isNeeded) }
  } catch (error) {
    if (onToolError === 'throw') throw error
    return failed('failed', error)
  }
}

function failed(status: ToolErrorStep['status'], error: unknown) {
  return { status, error, reply: toolErrorText(status, error) }
}

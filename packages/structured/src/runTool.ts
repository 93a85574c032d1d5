import { untilAborted } from '@oaix/core'
import { ToolTimeoutError } from './errors/ToolTimeoutError.ts'
import type { RunnableTool } from './types/ToolStep.ts'

/**
 * Carries out one call; resolves to what the tool gives. Rejects as the tool does, with a `ToolTimeoutError`, or with
 * the reason of the run's signal, without waiting for a tool that is deaf to its own.
 */
export async function runTool(
  tool: RunnableTool,
  args: unknown,
  callID: string,
  runSignal: AbortSignal,
): Promise<unknown> {
  const { name, run, timeout } = tool
  const controller = new AbortController()
  const { signal } = controller
  const stop = () => controller.abort(runSignal.reason)
  runSignal.addEventListener('abort', stop)
  const expire = () => controller.abort(new ToolTimeoutError(name, timeout as number))
  // A longer time overflows the platform's timers, which then fire at once.
  const timer = timeout === undefined ? undefined : setTimeout(expire, Math.min(timeout, 2 ** 31 - 1))
  try {
    const start = async () => run?.(args as never, { callID, signal })
    return await untilAborted(start(), signal)
  } finally {
    clearTimeout(timer)
    runSignal.removeEventListener('abort', stop)
  }
}

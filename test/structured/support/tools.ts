import type { CustomTool, FunctionTool, ToolContext } from '@oaix/structured'
import { InvalidOutputError } from '@oaix/structured'

/** A tool as `functionTool` makes it, without a schema behind it. */
export function toolOf<Arguments, Result, const Name extends string>(
  name: Name,
  options: Partial<FunctionTool<Arguments, Result, Name>> = {},
): FunctionTool<Arguments, Result, Name> {
  return {
    type: 'function',
    name,
    chat: { type: 'function', function: { name, strict: true } },
    responses: { type: 'function', name, parameters: {}, strict: true },
    async parse(text) {
      try {
        const value = JSON.parse(text || '{}')
        if (value.bad) throw new Error('bad')
        return value
      } catch {
        const issues = [{ message: 'must not be bad', path: ['bad', { key: 0 }] }]
        throw new InvalidOutputError('The output is not valid', { text, issues })
      }
    },
    ...options,
  }
}

/** A tool that never ends, whatever its signal says; it keeps its signals. */
export function hangingTool<const Name extends string>(
  name: Name,
  signals: AbortSignal[] = [],
  options: Partial<FunctionTool<object, void, Name>> = {},
): FunctionTool<object, void, Name> {
  const run = (_: object, { signal }: ToolContext) => {
    signals.push(signal)
    return new Promise<void>(() => {})
  }
  return toolOf(name, { run, ...options })
}

/** What must not have run, but did: a tool that throws would not fail the test. */
export const wronglyRun: string[] = []

/** A tool that must not run. */
export function neverTool<const Name extends string>(
  name: Name,
  options: Partial<FunctionTool<object, void, Name>> = {},
): FunctionTool<object, void, Name> {
  return toolOf(name, { run: () => void wronglyRun.push(name), ...options })
}

export function customToolOf<Result, const Name extends string>(
  name: Name,
  run?: (input: string, context: ToolContext) => Result | Promise<Result>,
): CustomTool<Result, Name> {
  return {
    type: 'custom',
    name,
    chat: { type: 'custom', custom: { name } },
    responses: { type: 'custom', name },
    parse: async (text) => text,
    run,
  }
}

/** A promise that is settled from outside. */
export function deferred<Value = void>(): {
  promise: Promise<Value>
  resolve: (value: Value) => void
  reject: (reason: unknown) => void
} {
  const settle = {} as { resolve: (value: Value) => void; reject: (reason: unknown) => void }
  const promise = new Promise<Value>((resolve, reject) => Object.assign(settle, { resolve, reject }))
  return { promise, ...settle }
}

/** Resolves when what is to be done at once must have been done. */
export function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

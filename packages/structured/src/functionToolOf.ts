import type { FunctionTool } from './types/FunctionTool.ts'

/** The function tool of a name, if it is one that can parse its arguments. */
export function functionToolOf(tools: readonly object[], name: string): FunctionTool | undefined {
  return tools.find(
    (tool): tool is FunctionTool =>
      'parse' in tool && (tool as FunctionTool).type === 'function' && (tool as FunctionTool).name === name,
  )
}

import { checkName } from './checkName.ts'
import { parseOutput } from './parseOutput.ts'
import { readSchema } from './readSchema.ts'
import type { FunctionTool } from './types/FunctionTool.ts'
import type { SchemaInput } from './types/SchemaInput.ts'
import type { ToolApproval, ToolRun } from './types/ToolContext.ts'

export interface FunctionToolOptions<Arguments, Result, Name extends string> {
  /** Letters, digits, `_` and `-`; up to 64 characters. */
  name: Name
  /** What the model reads to decide when and how to call it. */
  description?: string | undefined
  /** The schema of the arguments, an object; left out, there are none. */
  parameters?: SchemaInput<Arguments> | undefined
  /** Makes the model follow the schema exactly; throws a `StrictSchemaError` where strict mode can't. @default true */
  strict?: boolean | undefined
  /** Carries out a call, for `runTools` and `runResponseTools`. */
  run?: ToolRun<Arguments, Result> | undefined
  /** Milliseconds for one call. @default no limit */
  timeout?: number | undefined
  /** Calls that need approval and don't get it are denied. @default false */
  needsApproval?: boolean | ToolApproval<Arguments> | undefined
}

/**
 * Makes a function that a model may call, from the same kinds of schema as `jsonSchemaFormat`. For valibot, import it
 * from `@oaix/structured/valibot`.
 *
 * @example
 * const getWeather = functionTool({
 *   name: 'get_weather',
 *   parameters: z.object({ city: z.string() }),
 *   run: ({ city }, { signal }) => fetchWeather(city, signal),
 * })
 */
export function functionTool<Arguments, Result = unknown, const Name extends string = string>({
  name,
  description,
  parameters = { schema: { type: 'object', properties: {} } },
  strict = true,
  ...rest
}: FunctionToolOptions<Arguments, Result, Name>): FunctionTool<Arguments, Result, Name> {
  checkName(name)
  const reader = readSchema(parameters, strict)
  const definition = { name, ...(description && { description }), parameters: reader.schema, strict }
  return {
    ...rest,
    type: 'function',
    name,
    chat: { type: 'function', function: definition },
    responses: { type: 'function', ...definition },
    parse: (text) => parseOutput(text || '{}', `Arguments of "${name}"`, reader),
  }
}

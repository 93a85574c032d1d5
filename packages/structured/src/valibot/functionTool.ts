import { type FunctionToolOptions, functionTool as standardTool } from '../functionTool.ts'
import type { FunctionTool } from '../types/FunctionTool.ts'
import type { ValibotSchema } from '../types/ValibotSchema.ts'
import { fromValibot } from './fromValibot.ts'

export interface ValibotToolOptions<Arguments, Result, Name extends string>
  extends Omit<FunctionToolOptions<Arguments, Result, Name>, 'parameters'> {
  /** The schema of the arguments, an object; left out, there are none. */
  parameters?: ValibotSchema<Arguments> | undefined
}

/**
 * Makes a function that a model may call, from a valibot schema; see `functionTool` of `@oaix/structured`.
 *
 * @example
 * const getWeather = functionTool({
 *   name: 'get_weather',
 *   parameters: v.object({ city: v.string() }),
 *   run: ({ city }, { signal }) => fetchWeather(city, signal),
 * })
 */
export function functionTool<Arguments, Result = unknown, const Name extends string = string>({
  parameters,
  ...options
}: ValibotToolOptions<Arguments, Result, Name>): FunctionTool<Arguments, Result, Name> {
  return standardTool({ ...options, parameters: parameters && fromValibot(parameters) })
}

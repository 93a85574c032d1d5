import type { FunctionTool } from './FunctionTool.ts'

/** The name and the arguments of a call, with the types of the tool that it is of. */
export type ParsedCall<Tool> =
  Tool extends FunctionTool<infer Arguments, infer _Result, infer Name>
    ? ParsedCallOf<Name, Arguments>
    : Tool extends { readonly type: 'function' }
      ? ParsedCallOf<string, null>
      : never

export interface ParsedCallOf<Name, Arguments> {
  name: Name
  /** As the model wrote them. */
  arguments: string
  /** Validated. `null` where no `FunctionTool` of that name was given. Not enumerable, and so never sent back. */
  parsed_arguments: Arguments
}

/** The parsed output; where there are tools, the model may call them instead. */
export type ParsedOutput<Output, Tools extends readonly unknown[]> =
  | Output
  | (Tools extends readonly [] ? never : null)

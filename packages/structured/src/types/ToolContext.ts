/** What a tool gets besides its arguments. */
export interface ToolContext {
  /** The id of the call, as the API has it. */
  readonly callID: string
  /** Aborts when the run is left, and when the tool's `timeout` is over. */
  readonly signal: AbortSignal
}

/** Carries out a call. Its parameters are bivariant, as a method's are: tools of all arguments fit into one list. */
export type ToolRun<Arguments, Result> = {
  run(args: Arguments, context: ToolContext): Result | Promise<Result>
}['run']

/** Whether a call needs approval. Bivariant for the same reason. */
export type ToolApproval<Arguments> = {
  needsApproval(args: Arguments): boolean | Promise<boolean>
}['needsApproval']

import type { RequestOptions, StreamOptions } from '@oaix/core'

export interface ToolRunOptions {
  /** Requests to the model; a `MaxTurnsError` if it calls tools even in the last one. @default 10 */
  readonly maxTurns?: number | undefined
  /** Arguments that are not valid: tell the model, which may try again, or reject with the error. @default 'reply' */
  readonly onInvalidArguments?: ToolFailureMode | undefined
  /** A tool that throws, or takes too long: tell the model, or reject with what was thrown. @default 'reply' */
  readonly onToolError?: ToolFailureMode | undefined
}

export type ToolFailureMode = 'reply' | 'throw'

/**
 * `signal` ends the run: the request and all tools, at once. The other options are those of each request; an
 * `idempotencyKey` gets the number of the turn.
 */
export interface RunToolsOptions extends RequestOptions, ToolRunOptions {}

/** As `RunToolsOptions`, for the runs that stream. */
export interface StreamToolsOptions extends StreamOptions, ToolRunOptions {}

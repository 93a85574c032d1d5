import type { StreamOptions } from '@oaix/core'
import type { StreamToolsOptions } from './types/ToolRunOptions.ts'

/** The options of one request of a run. */
export function optionsOfTurn(options: StreamToolsOptions, turn: number, signal: AbortSignal): StreamOptions {
  const { maxTurns, onInvalidArguments, onToolError, ...requestOptions } = options
  const { idempotencyKey } = options
  // The same key for another request would be refused, or get the first answer again.
  return { ...requestOptions, signal, idempotencyKey: idempotencyKey && `${idempotencyKey}-${turn}` }
}

import type { ReasoningEffort } from '@oaix/core'

/** How a reasoning model thinks. */
export interface ResponseReasoning {
  /** Which of the earlier reasoning the model sees again. @default 'auto' */
  context?: 'auto' | 'current_turn' | 'all_turns' | null | undefined
  effort?: ReasoningEffort | null | undefined
  /** @deprecated `summary` took its place. */
  generate_summary?: 'auto' | 'concise' | 'detailed' | null | undefined
  mode?: (string & {}) | 'standard' | 'pro' | undefined
  /** Adds a summary of the reasoning to its items. */
  summary?: 'auto' | 'concise' | 'detailed' | null | undefined
}

import type { Client } from '@oaix/core'
import type OpenAI from 'openai'

export const comparedHeaders = [
  'accept',
  'authorization',
  'content-type',
  'openai-beta',
  'openai-organization',
  'openai-project',
] as const

/** Whoever reads events asks for them. */
export const eventsAskedFor = { accept: 'the official package asks for JSON and is sent events' }

/** One call, made with oaix and with the official package. */
export interface Call {
  /** The function, and what is special about the call. */
  name: string
  ours: (client: Client) => Promise<unknown>
  official: (openai: OpenAI) => Promise<unknown>
  /** What differs on purpose, with the reason. */
  differences?: Partial<Record<(typeof comparedHeaders)[number] | 'query' | 'body', string>>
}

import type { ResponseFormatJSONSchema } from '@oaix/core'
import type { ResponseFormatTextJSONSchemaConfig } from '@oaix/responses'

/** A format for the output of a model, with what reads that output. `Output` is the type of what is read. */
export interface JSONSchemaFormat<Output = unknown> {
  readonly name: string
  /** For `response_format` of chat completions. */
  readonly chat: ResponseFormatJSONSchema
  /** For `text.format` of responses. */
  readonly responses: ResponseFormatTextJSONSchemaConfig
  /** Parses and validates a whole text. Rejects with an `InvalidOutputError`. */
  readonly parse: (text: string) => Promise<Output>
}

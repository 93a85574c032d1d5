import type { FunctionParameters, ResponseFormatJSONObject, ResponseFormatText } from '@oaix/core'

/** What the text of an answer is like. */
export interface ResponseTextConfig {
  /** @default { type: 'text' } */
  format?: ResponseFormatTextConfig | undefined
  /** @default 'medium' */
  verbosity?: 'low' | 'medium' | 'high' | null | undefined
}

export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | ResponseFormatJSONObject

/** JSON that follows a schema. */
export interface ResponseFormatTextJSONSchemaConfig {
  type: 'json_schema'
  /** Letters, digits, `_` and `-`; up to 64 characters. */
  name: string
  /** A JSON Schema object. */
  schema: FunctionParameters
  /** What the format is for, as the model reads it. */
  description?: string | undefined
  /** Follow the schema exactly; only part of JSON Schema is supported then. @default false */
  strict?: boolean | null | undefined
}

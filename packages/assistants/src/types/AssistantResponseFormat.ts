import type { ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText } from '@oaix/core'

/** The format of the messages a run writes. */
export type AssistantResponseFormatOption =
  | 'auto'
  | ResponseFormatText
  | ResponseFormatJSONObject
  | ResponseFormatJSONSchema

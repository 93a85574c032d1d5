/** Plain text. */
export interface ResponseFormatText {
  type: 'text'
}

/** Any JSON; the prompt must ask for it too. */
export interface ResponseFormatJSONObject {
  type: 'json_object'
}

/** JSON that follows a schema. */
export interface ResponseFormatJSONSchema {
  type: 'json_schema'
  json_schema: ResponseJSONSchema
}

export interface ResponseJSONSchema {
  /** Letters, digits, `_` and `-`; up to 64 characters. */
  name: string
  /** What the format is for, as the model reads it. */
  description?: string | undefined
  /** A JSON Schema object. */
  schema?: { [keyword: string]: unknown } | undefined
  /** Follow the schema exactly; only part of JSON Schema is supported then. @default false */
  strict?: boolean | null | undefined
}

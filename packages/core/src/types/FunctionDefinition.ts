/** A JSON Schema object. */
export interface FunctionParameters {
  [keyword: string]: unknown
}

/** A function that a model may call. */
export interface FunctionDefinition {
  /** Letters, digits, `_` and `-`; up to 64 characters. */
  name: string
  /** What the model reads to decide when and how to call it. */
  description?: string | undefined
  /** JSON Schema of the arguments; left out means no arguments. */
  parameters?: FunctionParameters | undefined
  /** Makes the arguments follow the schema exactly. @default false */
  strict?: boolean | null | undefined
}

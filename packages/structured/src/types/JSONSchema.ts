/** A JSON Schema. Any keyword may be there; those that strict mode knows, or gives a meaning, have types. */
export interface JSONSchema {
  readonly type?: JSONSchemaType | readonly JSONSchemaType[] | undefined
  readonly title?: string | undefined
  /** What the model reads. */
  readonly description?: string | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly const?: unknown
  readonly properties?: { readonly [key: string]: JSONSchema | boolean } | undefined
  readonly required?: readonly string[] | undefined
  readonly additionalProperties?: JSONSchema | boolean | undefined
  /** A list of schemas makes a tuple, in the drafts up to 7. */
  readonly items?: JSONSchema | boolean | readonly (JSONSchema | boolean)[] | undefined
  readonly minItems?: number | undefined
  readonly maxItems?: number | undefined
  readonly anyOf?: readonly (JSONSchema | boolean)[] | undefined
  readonly oneOf?: readonly (JSONSchema | boolean)[] | undefined
  readonly allOf?: readonly (JSONSchema | boolean)[] | undefined
  /** A regular expression without flags. */
  readonly pattern?: string | undefined
  readonly format?: string | undefined
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly exclusiveMinimum?: number | undefined
  readonly exclusiveMaximum?: number | undefined
  readonly multipleOf?: number | undefined
  /** Such as `#/$defs/Node`. */
  readonly $ref?: string | undefined
  readonly $defs?: { readonly [name: string]: JSONSchema | boolean } | undefined
  /** The name of `$defs` in the drafts up to 7. */
  readonly definitions?: { readonly [name: string]: JSONSchema | boolean } | undefined
  readonly [keyword: string]: unknown
}

export type JSONSchemaType =
  | (string & {})
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'object'
  | 'array'
  | 'null'

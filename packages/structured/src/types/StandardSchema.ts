/** A schema of any library that follows Standard Schema, version 1: it can validate. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': StandardSchemaProps<Input, Output>
}

export interface StandardSchemaProps<Input = unknown, Output = Input> {
  readonly version: 1
  /** The name of the library. */
  readonly vendor: string
  readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
  /** Not there at run time. */
  readonly types?: StandardTypes<Input, Output> | undefined
}

export interface StandardTypes<Input, Output> {
  readonly input: Input
  readonly output: Output
}

export type StandardResult<Output> = StandardSuccess<Output> | StandardFailure

export interface StandardSuccess<Output> {
  readonly value: Output
  readonly issues?: undefined
}

export interface StandardFailure {
  readonly issues: readonly StandardIssue[]
}

/** One thing that is wrong with a value. */
export interface StandardIssue {
  /** May quote the value. */
  readonly message: string
  /** The keys that lead to the place; left out, it is the whole value. */
  readonly path?: readonly (PropertyKey | StandardPathSegment)[] | undefined
}

export interface StandardPathSegment {
  readonly key: PropertyKey
}

/** A Standard Schema that also tells its JSON Schema, as those of zod 4 and ArkType do. */
export interface StandardJSONSchema<Input = unknown, Output = Input> extends StandardSchema<Input, Output> {
  readonly '~standard': StandardJSONSchemaProps<Input, Output>
}

export interface StandardJSONSchemaProps<Input = unknown, Output = Input>
  extends StandardSchemaProps<Input, Output> {
  readonly jsonSchema: StandardJSONSchemaConverter
}

export interface StandardJSONSchemaConverter {
  /** The JSON Schema of what `validate` takes. Throws where there is none. */
  readonly input: (options: { readonly target: 'draft-07' }) => { [keyword: string]: unknown }
}

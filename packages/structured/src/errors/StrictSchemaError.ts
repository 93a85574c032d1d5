import { OpenAIError } from '@oaix/core'

/** A schema says what strict mode has no words for. `strict: false` sends any schema, as it is. */
export class StrictSchemaError extends OpenAIError {
  override readonly name: string = 'StrictSchemaError'
  /** Where in the schema, such as `$.properties.when.patternProperties`; `$` is its root. */
  readonly path: string
  readonly reason: string

  constructor(path: string, reason: string) {
    super(`Strict mode refuses ${path}: ${reason}`)
    this.path = path
    this.reason = reason
  }
}

import type { ChatCompletion } from '@oaix/chat'
import type { ResponseObject } from '@oaix/responses'

/**
 * A value that is still being written: of every object and list, some may be missing. Optional properties that the
 * model leaves out are `null` in strict mode, until the whole value is validated.
 */
export type DeepPartial<Value> = Value extends readonly unknown[]
  ? number extends Value['length']
    ? DeepPartial<Value[number]>[]
    : { [Key in keyof Value]?: DeepPartial<Value[Key]> }
  : Value extends object
    ? { [Key in keyof Value]?: DeepPartial<Value[Key]> | null | undefined }
    : Value

/** What a model wrote so far. */
export type PartialOutput<Output = unknown, Completion = ChatCompletion | ResponseObject | undefined> =
  | IncompleteOutput<Output>
  | CompleteOutput<Output, Completion>

export interface IncompleteOutput<Output> {
  readonly isComplete: false
  /**
   * What the text says up to here: strings may still grow, numbers are left out until they are whole. The value is live:
   * it grows in place. Take `structuredClone(value)` where a copy is needed.
   */
  readonly value: DeepPartial<Output>
  /** Whether the value at a path, such as `isCompleteAt('steps', 0)`, is there and will not change any more. */
  readonly isCompleteAt: (...path: (string | number)[]) => boolean
}

/** The last one. */
export interface CompleteOutput<Output, Completion> {
  readonly isComplete: true
  /** As the format's `parse` returns it; without a format, what `JSON.parse` would return. */
  readonly value: Output
  /** Whether there is a value at a path. */
  readonly isCompleteAt: (...path: (string | number)[]) => boolean
  /** The answer that the stream was made of, with its usage. */
  readonly completion: Completion
}

import type { ChatCompletionFunctionTool, ChatModel } from '@oaix/chat'
import type {
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '@oaix/core'
import type { GraderMessage } from '@oaix/fine-tuning'
import type {
  EasyInputMessage,
  ResponseFormatTextConfig,
  ResponsesModel,
  ResponseTool,
} from '@oaix/responses'
import type { EvalTextMessage } from './EvalGrader.ts'
import type {
  EvalFileContentSource,
  EvalFileIDSource,
  EvalResponsesSource,
  EvalStoredCompletionsSource,
} from './EvalRunSource.ts'

/** Where the rows of a run come from, and which model is asked for answers to them, if any. */
export type EvalRunDataSource = EvalJSONLDataSource | EvalCompletionsDataSource | EvalResponsesDataSource

/** Rows with answers, which are only graded. */
export interface EvalJSONLDataSource {
  type: 'jsonl'
  source: EvalFileContentSource | EvalFileIDSource
}

/** A model is asked over the Chat Completions API. */
export interface EvalCompletionsDataSource {
  type: 'completions'
  source: EvalFileContentSource | EvalFileIDSource | EvalStoredCompletionsSource
  model?: (string & {}) | ChatModel | undefined
  input_messages?: EvalCompletionsTemplate | EvalItemReference | undefined
  sampling_params?: EvalCompletionsSamplingParams | undefined
}

/** A model is asked over the Responses API. */
export interface EvalResponsesDataSource {
  type: 'responses'
  source: EvalFileContentSource | EvalFileIDSource | EvalResponsesSource
  model?: (string & {}) | ResponsesModel | undefined
  input_messages?: EvalResponsesTemplate | EvalItemReference | undefined
  sampling_params?: EvalResponsesSamplingParams | undefined
}

/** Messages in which the fields of each row are filled in. */
export interface EvalCompletionsTemplate {
  type: 'template'
  template: (EasyInputMessage | GraderMessage)[]
}

/** Messages in which the fields of each row are filled in. */
export interface EvalResponsesTemplate {
  type: 'template'
  template: (EvalTextMessage | GraderMessage)[]
}

/** Messages that are a field of each row. */
export interface EvalItemReference {
  type: 'item_reference'
  /** Such as `item.messages`. */
  item_reference: string
}

/** How the model is asked. */
export interface EvalSamplingParams {
  reasoning_effort?: ReasoningEffort | undefined
  /** @default 1 */
  temperature?: number | undefined
  max_completion_tokens?: number | undefined
  /** @default 1 */
  top_p?: number | undefined
  /** @default 42 */
  seed?: number | undefined
}

export interface EvalCompletionsSamplingParams extends EvalSamplingParams {
  response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject | undefined
  tools?: ChatCompletionFunctionTool[] | undefined
}

export interface EvalResponsesSamplingParams extends EvalSamplingParams {
  tools?: ResponseTool[] | undefined
  text?: EvalResponsesText | undefined
}

export interface EvalResponsesText {
  format?: ResponseFormatTextConfig | undefined
}

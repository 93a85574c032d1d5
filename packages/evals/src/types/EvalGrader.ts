import type {
  GraderMessage,
  LabelModelGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '@oaix/fine-tuning'

/** What decides whether an answer passes. */
export type EvalGrader =
  | LabelModelGrader
  | StringCheckGrader
  | EvalTextSimilarityGrader
  | EvalPythonGrader
  | EvalScoreModelGrader

/**
 * A grader of a new eval. Its texts may refer to variables: `{{item.topic}}` is a field of the row, and
 * `{{sample.output_text}}` the answer.
 */
export type EvalGraderParam =
  | EvalLabelModelGraderParam
  | StringCheckGrader
  | EvalTextSimilarityGrader
  | EvalPythonGrader
  | EvalScoreModelGrader

/** A model chooses a label. */
export interface EvalLabelModelGraderParam extends Omit<LabelModelGrader, 'input'> {
  input: (EvalTextMessage | GraderMessage)[]
}

/** A message of text. */
export interface EvalTextMessage {
  role: (string & {}) | 'user' | 'assistant' | 'system' | 'developer'
  content: string
}

/** A text is measured against another. */
export interface EvalTextSimilarityGrader extends TextSimilarityGrader {
  /** The score from which on it passes. */
  pass_threshold: number
}

/** A Python script gives a score. */
export interface EvalPythonGrader extends PythonGrader {
  /** The score from which on it passes. */
  pass_threshold?: number | undefined
}

/** A model gives a score. */
export interface EvalScoreModelGrader extends ScoreModelGrader {
  /** The score from which on it passes. */
  pass_threshold?: number | undefined
}

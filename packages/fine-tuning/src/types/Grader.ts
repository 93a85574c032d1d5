import type { ReasoningEffort } from '@oaix/core'

/** Compares a text with a reference. Both may hold templates such as `{{item.answer}}`. */
export interface StringCheckGrader {
  type: 'string_check'
  name: string
  input: string
  reference: string
  /** Equal, not equal, contained, or contained whatever the case. */
  operation: 'eq' | 'ne' | 'like' | 'ilike'
}

/** Measures how alike a text and a reference are. */
export interface TextSimilarityGrader {
  type: 'text_similarity'
  name: string
  input: string
  reference: string
  evaluation_metric:
    | 'cosine'
    | 'fuzzy_match'
    | 'bleu'
    | 'gleu'
    | 'meteor'
    | 'rouge_1'
    | 'rouge_2'
    | 'rouge_3'
    | 'rouge_4'
    | 'rouge_5'
    | 'rouge_l'
}

/** Runs a Python script. */
export interface PythonGrader {
  type: 'python'
  name: string
  /** With a function `grade(sample, item)` that returns a number. */
  source: string
  image_tag?: string | undefined
}

export interface GraderPromptCacheBreakpoint {
  mode: 'explicit'
  /** At least this long. @default that of the request */
  ttl?: '30m' | '12h' | undefined
}

export interface GraderInputText {
  type: 'input_text'
  text: string
  prompt_cache_breakpoint?: GraderPromptCacheBreakpoint | undefined
}

export interface GraderOutputText {
  type: 'output_text'
  text: string
}

export interface GraderInputImage {
  type: 'input_image'
  image_url: string
  /** `high`, `low` or `auto`. @default 'auto' */
  detail?: string | undefined
}

export interface GraderAudioData {
  /** Base64. */
  data: string
  format: 'mp3' | 'wav'
}

export interface GraderInputAudio {
  type: 'input_audio'
  input_audio: GraderAudioData
}

/** A part of a message; a plain text may hold templates. */
export type GraderContentPart =
  | string
  | GraderInputText
  | GraderOutputText
  | GraderInputImage
  | GraderInputAudio

export type GraderInputs = GraderContentPart[]

/** A message to the model that grades. */
export interface GraderMessage {
  role: 'user' | 'assistant' | 'system' | 'developer'
  content: GraderContentPart | GraderInputs
  type?: 'message' | undefined
}

export interface GraderSamplingParams {
  max_completions_tokens?: number | null | undefined
  reasoning_effort?: ReasoningEffort | undefined
  seed?: number | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
}

/** Lets a model give a score. */
export interface ScoreModelGrader {
  type: 'score_model'
  name: string
  model: string
  input: GraderMessage[]
  /** The lowest and the highest score. @default [0, 1] */
  range?: number[] | undefined
  sampling_params?: GraderSamplingParams | undefined
}

/** Lets a model choose a label. */
export interface LabelModelGrader {
  type: 'label_model'
  name: string
  model: string
  input: GraderMessage[]
  labels: string[]
  /** The labels that pass; a subset of `labels`. */
  passing_labels: string[]
}

/** Computes a score from those of other graders. */
export interface MultiGrader {
  type: 'multi'
  name: string
  graders: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader
  /** A formula of their names. */
  calculate_output: string
}

/** A grader that fine-tuning takes. */
export type Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader

/** Which tool the model calls: none, its own choice, at least one, or the one named. */
export type AssistantToolChoiceOption = 'none' | 'auto' | 'required' | AssistantToolChoice

export interface AssistantToolChoice {
  type: 'function' | 'code_interpreter' | 'file_search'
  /** Needed where `type` is `function`. */
  function?: AssistantToolChoiceFunction | undefined
}

export interface AssistantToolChoiceFunction {
  name: string
}

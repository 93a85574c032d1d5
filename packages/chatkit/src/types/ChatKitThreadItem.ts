export type ChatKitThreadItem =
  | ChatKitUserMessageItem
  | ChatKitAssistantMessageItem
  | ChatKitWidgetItem
  | ChatKitClientToolCallItem
  | ChatKitTaskItem
  | ChatKitTaskGroupItem

/** What all items of a thread have. */
export interface ChatKitThreadItemBase {
  id: string
  object: 'chatkit.thread_item'
  /** Unix seconds. */
  created_at: number
  thread_id: string
}

export interface ChatKitUserMessageItem extends ChatKitThreadItemBase {
  type: 'chatkit.user_message'
  content: ChatKitUserMessageContent[]
  attachments: ChatKitAttachment[]
  inference_options: ChatKitInferenceOptions | null
}

export type ChatKitUserMessageContent = ChatKitInputText | ChatKitQuotedText

export interface ChatKitInputText {
  type: 'input_text'
  text: string
}

/** What the user refers to. */
export interface ChatKitQuotedText {
  type: 'quoted_text'
  text: string
}

export interface ChatKitAttachment {
  id: string
  type: 'image' | 'file'
  name: string
  mime_type: string
  preview_url: string | null
}

/** What the user chose for the answer. */
export interface ChatKitInferenceOptions {
  tool_choice: ChatKitToolChoice | null
  /** `null` for the one of the session. */
  model: string | null
}

export interface ChatKitToolChoice {
  id: string
}

export interface ChatKitAssistantMessageItem extends ChatKitThreadItemBase {
  type: 'chatkit.assistant_message'
  content: ChatKitOutputText[]
}

export interface ChatKitOutputText {
  type: 'output_text'
  text: string
  annotations: ChatKitAnnotation[]
}

/** A source of the text. */
export type ChatKitAnnotation = ChatKitFileAnnotation | ChatKitURLAnnotation

export interface ChatKitFileAnnotation {
  type: 'file'
  source: ChatKitFileSource
}

export interface ChatKitFileSource {
  type: 'file'
  filename: string
}

export interface ChatKitURLAnnotation {
  type: 'url'
  source: ChatKitURLSource
}

export interface ChatKitURLSource {
  type: 'url'
  url: string
}

export interface ChatKitWidgetItem extends ChatKitThreadItemBase {
  type: 'chatkit.widget'
  /** The widget in its serialized form. */
  widget: string
}

/** A call of a tool that runs in the page. */
export interface ChatKitClientToolCallItem extends ChatKitThreadItemBase {
  type: 'chatkit.client_tool_call'
  status: 'in_progress' | 'completed'
  call_id: string
  name: string
  /** JSON. */
  arguments: string
  /** JSON; `null` while the call is in progress. */
  output: string | null
}

export type ChatKitTaskType = 'custom' | 'thought'

/** A step of the workflow, as the user sees it. */
export interface ChatKitTaskItem extends ChatKitThreadItemBase {
  type: 'chatkit.task'
  task_type: ChatKitTaskType
  heading: string | null
  summary: string | null
}

export interface ChatKitTaskGroupItem extends ChatKitThreadItemBase {
  type: 'chatkit.task_group'
  tasks: ChatKitTask[]
}

/** A task in a group. */
export interface ChatKitTask {
  type: ChatKitTaskType
  heading: string | null
  summary: string | null
}

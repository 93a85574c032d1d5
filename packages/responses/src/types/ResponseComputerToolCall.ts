import type { ResponseAgent } from './ResponseAgent.ts'
import type { ResponseItemStatus } from './ResponseFunctionToolCall.ts'

/** Asks you to do something at a computer. */
export interface ResponseComputerToolCall {
  type: 'computer_call'
  id: string
  /** What the output names it by. */
  call_id: string
  pending_safety_checks: ResponseComputerSafetyCheck[]
  status: ResponseItemStatus
  /** Of the preview tool. */
  action?: ComputerAction | undefined
  actions?: ComputerActionList | undefined
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

export interface ResponseComputerSafetyCheck {
  id: string
  code?: string | null | undefined
  message?: string | null | undefined
}

/** The screen afterwards, as input. */
export interface ResponseComputerCallOutputParam {
  type: 'computer_call_output'
  id?: string | null | undefined
  call_id: string
  output: ResponseComputerToolCallOutputScreenshot
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | null | undefined
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  status?: ResponseItemStatus | null | undefined
}

/** `ResponseComputerCallOutputParam` as it is stored. */
export interface ResponseComputerToolCallOutputItem {
  type: 'computer_call_output'
  id: string
  call_id: string
  output: ResponseComputerToolCallOutputScreenshot
  status: ResponseItemStatus | 'failed'
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | undefined
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  created_by?: string | undefined
}

/** Has an `image_url` or a `file_id`. */
export interface ResponseComputerToolCallOutputScreenshot {
  type: 'computer_screenshot'
  file_id?: string | undefined
  /** A URL, or the image itself as a `data:` URL. */
  image_url?: string | undefined
}

export type ComputerActionList = ComputerAction[]

/** Places are in pixels from the upper left; `keys` are held down meanwhile. */
export type ComputerAction =
  | ComputerActionClick
  | ComputerActionDoubleClick
  | ComputerActionDrag
  | ComputerActionKeypress
  | ComputerActionMove
  | ComputerActionScreenshot
  | ComputerActionScroll
  | ComputerActionType
  | ComputerActionWait

export interface ComputerActionClick {
  type: 'click'
  button: 'left' | 'right' | 'wheel' | 'back' | 'forward'
  x: number
  y: number
  keys?: string[] | null | undefined
}

export interface ComputerActionDoubleClick {
  type: 'double_click'
  keys: string[] | null
  x: number
  y: number
}

export interface ComputerActionDrag {
  type: 'drag'
  path: ComputerActionPoint[]
  keys?: string[] | null | undefined
}

export interface ComputerActionPoint {
  x: number
  y: number
}

export interface ComputerActionKeypress {
  type: 'keypress'
  keys: string[]
}

export interface ComputerActionMove {
  type: 'move'
  x: number
  y: number
  keys?: string[] | null | undefined
}

export interface ComputerActionScreenshot {
  type: 'screenshot'
}

export interface ComputerActionScroll {
  type: 'scroll'
  /** How far, sideways. */
  scroll_x: number
  /** How far, downwards. */
  scroll_y: number
  x: number
  y: number
  keys?: string[] | null | undefined
}

export interface ComputerActionType {
  type: 'type'
  text: string
}

export interface ComputerActionWait {
  type: 'wait'
}

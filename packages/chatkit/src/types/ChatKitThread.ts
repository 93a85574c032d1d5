/** A conversation of one of your users. */
export interface ChatKitThread {
  id: string
  object: 'chatkit.thread'
  /** Unix seconds. */
  created_at: number
  title: string | null
  status: ChatKitThreadStatus
  user: string
}

export type ChatKitThreadStatus = ChatKitActiveStatus | ChatKitLockedStatus | ChatKitClosedStatus

export interface ChatKitActiveStatus {
  type: 'active'
}

/** Takes no input. */
export interface ChatKitLockedStatus {
  type: 'locked'
  reason: string | null
}

export interface ChatKitClosedStatus {
  type: 'closed'
  reason: string | null
}

export interface ChatKitThreadDeleted {
  id: string
  object: 'chatkit.thread.deleted'
  deleted: boolean
}

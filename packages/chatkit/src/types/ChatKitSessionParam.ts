import type { ChatKitStateVariables } from './ChatKitSession.ts'

export interface ChatKitWorkflowParam {
  id: string
  /** @default the latest one deployed */
  version?: string | undefined
  /** Up to 64; names up to 64 characters. */
  state_variables?: ChatKitStateVariables | undefined
  tracing?: ChatKitWorkflowTracingParam | undefined
}

export interface ChatKitWorkflowTracingParam {
  /** @default true */
  enabled?: boolean | undefined
}

export interface ChatKitExpiresAfterParam {
  anchor: 'created_at'
  /** From 1 to 600. */
  seconds: number
}

export interface ChatKitRateLimitsParam {
  /** @default 10 */
  max_requests_per_1_minute?: number | undefined
}

export interface ChatKitConfigurationParam {
  automatic_thread_titling?: ChatKitThreadTitlingParam | undefined
  file_upload?: ChatKitFileUploadParam | undefined
  history?: ChatKitHistoryParam | undefined
}

/** Titles that are made for threads. */
export interface ChatKitThreadTitlingParam {
  /** @default true */
  enabled?: boolean | undefined
}

export interface ChatKitFileUploadParam {
  /** @default false */
  enabled?: boolean | undefined
  /** Megabytes, up to 512. @default 512 */
  max_file_size?: number | undefined
  /** @default 10 */
  max_files?: number | undefined
}

/** The earlier threads that the user sees. */
export interface ChatKitHistoryParam {
  /** @default true */
  enabled?: boolean | undefined
  /** @default all */
  recent_threads?: number | undefined
}

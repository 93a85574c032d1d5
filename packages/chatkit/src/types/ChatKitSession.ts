/** What a page needs to show a chat for one of your users. */
export interface ChatKitSession {
  id: string
  object: 'chatkit.session'
  /** Unix seconds. */
  expires_at: number
  /** What the page gives ChatKit, in place of your API key. */
  client_secret: string
  workflow: ChatKitWorkflow
  user: string
  rate_limits: ChatKitRateLimits
  /** The same as in `rate_limits`. */
  max_requests_per_1_minute: number
  status: ChatKitSessionStatus
  chatkit_configuration: ChatKitConfiguration
}

export type ChatKitSessionStatus = 'active' | 'expired' | 'cancelled'

/** The workflow that answers. */
export interface ChatKitWorkflow {
  id: string
  /** `null` for the latest one deployed. */
  version: string | null
  state_variables: ChatKitStateVariables | null
  tracing: ChatKitWorkflowTracing
}

export interface ChatKitStateVariables {
  [name: string]: string | number | boolean
}

export interface ChatKitWorkflowTracing {
  enabled: boolean
}

export interface ChatKitRateLimits {
  max_requests_per_1_minute: number
}

export interface ChatKitConfiguration {
  automatic_thread_titling: ChatKitThreadTitling
  file_upload: ChatKitFileUpload
  history: ChatKitHistory
}

/** Titles that are made for threads. */
export interface ChatKitThreadTitling {
  enabled: boolean
}

export interface ChatKitFileUpload {
  enabled: boolean
  /** Megabytes. */
  max_file_size: number | null
  max_files: number | null
}

/** The earlier threads that the user sees. */
export interface ChatKitHistory {
  enabled: boolean
  /** `null` for all. */
  recent_threads: number | null
}

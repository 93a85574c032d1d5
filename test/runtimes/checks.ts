/** What is checked in every runtime, with each client, in this order. */
export const checks = [
  'a call',
  'a stream',
  'an aborted stream',
  'an upload',
  'a 429 with retry',
  'a binary download',
  'a webhook',
  'a realtime echo',
  'a proxy',
] as const

/** The other half of a page: where it runs, there is no page. */
export const checksOfPages: Check[] = checks.filter((check) => check !== 'a proxy')

export const clients = ['ky', 'lite'] as const

export type Check = (typeof checks)[number]
export type ClientName = (typeof clients)[number]

export interface Result {
  client: ClientName
  check: Check
  ok: boolean
  /** Why it failed; what was seen where it did not. */
  details: string
}

/** What a runtime says about itself once the program has ended. */
export interface Report {
  results: Result[]
  /** Rejections that nobody handled, where the runtime goes on after one. */
  rejections: string[]
  /** As the runtime names itself. */
  version: string
  /** Where '@oaix/core' is, for a runtime that finds it by itself. */
  core: string
}

/** A request that the server has seen. */
export interface SeenRequest {
  method: string
  path: string
  headers: Record<string, string>
  /** Of a JSON body. */
  json?: unknown
  /** Of a form: its fields, and of a file what it is. */
  form?: Record<string, string | { name: string; type: string; size: number; sha256: string }>
  /** Milliseconds on the clock of the server. */
  arrivedAt: number
  answeredAt?: number
}

/** What the server knows about one client in one runtime. */
export interface Facts {
  requests: SeenRequest[]
  /** What happened in streams, one after the other. */
  log: string[]
  /** The sockets: the protocols that were offered, how many messages came, the code of the close. */
  sockets: { url: string; offered: string[]; messages: number; code?: number }[]
}

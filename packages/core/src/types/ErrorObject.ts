/** The `error` of the API's error bodies and error events. */
export interface ErrorObject {
  message?: string | undefined
  /** What servers on FastAPI say in place of `message`. */
  detail?: string | undefined
  code?: string | null | undefined
  type?: string | undefined
  param?: string | null | undefined
}

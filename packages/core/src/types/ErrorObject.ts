/** The `error` of the API's error bodies and error events. */
export interface ErrorObject {
  message?: string | undefined
  /** Said by servers on FastAPI, in place of `message`. */
  detail?: string | undefined
  code?: string | null | undefined
  type?: string | undefined
  param?: string | null | undefined
}

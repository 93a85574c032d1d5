/** The `code` of an error that the proxy answers with by itself. */
export type ProxyErrorCode =
  /** 403: no function for this method and path, or not with or without `stream`, is in `allow`. */
  | 'operation_not_allowed'
  /** 403 */
  | 'model_not_allowed'
  /** 403 */
  | 'max_output_tokens_exceeded'
  /** 403: the page is of another origin, and that is not in `origins`. */
  | 'origin_not_allowed'
  /** 403: `authorize` refused. */
  | 'not_authorized'
  /** 404: not below `basePath`. */
  | 'not_found'
  /** 400 */
  | 'invalid_body'
  /** 413 */
  | 'body_too_large'
  /** 502: the API refused the key of the proxy. */
  | 'upstream_unauthorized'
  /** 502: the API can't be reached, or answered with a redirect. */
  | 'upstream_failed'
  /** 504 */
  | 'upstream_timeout'
  /** 500: see `onError`. */
  | 'internal_error'

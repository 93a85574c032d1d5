import operations from '../operations.json' with { type: 'json' }

/** What a call sends besides its method and path. */
interface OperationDetails {
  body?: 'json' | 'multipart'
  /** Names of query parameters. */
  query?: string[]
  /** What the function adds to the query. */
  asks?: Record<string, unknown>
  /** Fields that the function adds to the body. */
  sends?: Record<string, unknown>
  /** The value of `OpenAI-Beta`. */
  beta?: string
  /** Where the answer is bytes: their media type. */
  accept?: string
}

export interface Endpoint extends OperationDetails {
  package: string
  name: string
  method: string
  /** With `{name}` for each path parameter. */
  path: string
  pathParams: string[]
}

/** Every endpoint function, as test/operations.json lists them. */
export const endpoints: Endpoint[] = operations.map((row) => {
  const [pkg, name, method, path, details] = row as [string, string, string, string, OperationDetails?]
  const pathParams = [...path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param)
  return { package: pkg, name, method, path, pathParams, ...details }
})

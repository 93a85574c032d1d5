import type { ClientOptions } from '@oaix/core'

/** Where a resource is, and how it is spoken to. */
export interface AzureResource {
  /** Of the resource, such as `https://my-resource.openai.azure.com`; `/openai/v1` behind it makes no difference. */
  readonly endpoint?: string | undefined
  /** In place of `endpoint`: what stands before `/chat/completions`, for a gateway with paths of its own. */
  readonly baseURL?: string | undefined
  /**
   * Left out, the v1 API is used, whose `model` is the name of a deployment. A date, such as `2024-10-21`, is a version
   * of the API before it, with the deployment in the path; any other, such as `preview`, is sent to the v1 API.
   */
  readonly apiVersion?: string | undefined
  /** Only for versions with a date: the deployment of every call, whatever its `model`. @default the `model` of a call */
  readonly deployment?: string | undefined
}

export interface AzureClientOptions extends AzureResource, Omit<ClientOptions, 'apiKey' | 'baseURL'> {
  /** A key of the resource, or a function that is called before every attempt. Sent as `api-key`. */
  readonly apiKey?: string | (() => string | Promise<string>) | undefined
  /** Called before every attempt for a token of Microsoft Entra ID, in place of `apiKey`. */
  readonly adTokenProvider?: (() => string | Promise<string>) | undefined
  /** Allows a literal key in a web page, where every visitor can read it. */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

import type { FunctionParameters } from '@oaix/core'
import type {
  ResponseContainerAuto,
  ResponseContainerMemoryLimit,
  ResponseContainerNetworkPolicy,
  ResponseContainerReference,
  ResponseLocalEnvironmentParam,
} from './ResponseToolEnvironment.ts'

/** What a model may call. */
export type ResponseTool =
  | ResponseFunctionTool
  | ResponseFileSearchTool
  | ResponseComputerTool
  | ResponseComputerUsePreviewTool
  | ResponseWebSearchTool
  | ResponseMcpTool
  | ResponseCodeInterpreterTool
  | ResponseProgrammaticToolCallingTool
  | ResponseImageGenerationTool
  | ResponseLocalShellTool
  | ResponseFunctionShellTool
  | ResponseCustomTool
  | ResponseNamespaceTool
  | ResponseToolSearchTool
  | ResponseWebSearchPreviewTool
  | ResponseApplyPatchTool

/** Who may call a tool: the model itself, or the programs that it writes. */
export type ResponseToolAllowedCaller = 'direct' | 'programmatic'

/** A function of yours. */
export interface ResponseFunctionTool {
  type: 'function'
  /** Letters, digits, `_` and `-`; up to 64 characters. */
  name: string
  /** JSON Schema of the arguments. */
  parameters: FunctionParameters | null
  /** Makes the arguments follow the schema exactly. */
  strict: boolean | null
  allowed_callers?: ResponseToolAllowedCaller[] | null | undefined
  /** Its output may come later than with the next response. */
  async?: boolean | undefined
  /** Is found by a tool search, rather than told to the model at once. */
  defer_loading?: boolean | undefined
  /** What it is for, as the model reads it. */
  description?: string | null | undefined
  /** JSON Schema of the output, where that is JSON in a string. */
  output_schema?: FunctionParameters | null | undefined
}

/** A tool of yours that takes any text. */
export interface ResponseCustomTool {
  type: 'custom'
  name: string
  allowed_callers?: ResponseToolAllowedCaller[] | null | undefined
  /** Its output may come later than with the next response. */
  async?: boolean | undefined
  /** Is found by a tool search, rather than told to the model at once. */
  defer_loading?: boolean | undefined
  description?: string | undefined
  /** @default { type: 'text' } */
  format?: ResponseCustomToolInputFormat | undefined
}

export type ResponseCustomToolInputFormat = ResponseCustomToolText | ResponseCustomToolGrammar

export interface ResponseCustomToolText {
  type: 'text'
}

export interface ResponseCustomToolGrammar {
  type: 'grammar'
  definition: string
  syntax: 'lark' | 'regex'
}

/** Functions and custom tools that belong together. */
export interface ResponseNamespaceTool {
  type: 'namespace'
  name: string
  description: string
  tools: (ResponseNamespaceFunctionTool | ResponseCustomTool)[]
}

export interface ResponseNamespaceFunctionTool {
  type: 'function'
  name: string
  allowed_callers?: ResponseToolAllowedCaller[] | null | undefined
  /** Its output may come later than with the next response. */
  async?: boolean | undefined
  defer_loading?: boolean | undefined
  description?: string | null | undefined
  /** JSON Schema of the output, where that is JSON in a string. */
  output_schema?: FunctionParameters | null | undefined
  /** JSON Schema of the arguments. */
  parameters?: unknown
  strict?: boolean | null | undefined
}

/** Lets the model look for the tools with `defer_loading`. */
export interface ResponseToolSearchTool {
  type: 'tool_search'
  /** For a search that you do yourself. */
  description?: string | null | undefined
  /** @default 'server' */
  execution?: 'server' | 'client' | undefined
  /** JSON Schema of the arguments of a search that you do yourself. */
  parameters?: unknown
}

/** Lets the model write programs that call the tools with `allowed_callers: ['programmatic']`. */
export interface ResponseProgrammaticToolCallingTool {
  type: 'programmatic_tool_calling'
}

export interface ResponseFileSearchTool {
  type: 'file_search'
  vector_store_ids: string[]
  filters?: ResponseComparisonFilter | ResponseCompoundFilter | null | undefined
  /** 1 to 50. */
  max_num_results?: number | undefined
  ranking_options?: ResponseFileSearchRankingOptions | undefined
}

export interface ResponseFileSearchRankingOptions {
  /** How the two ways to search are weighed against each other. */
  hybrid_search?: ResponseFileSearchHybridSearch | undefined
  /** @default 'auto' */
  ranker?: 'auto' | 'default-2024-11-15' | undefined
  /** 0 to 1: results below it are left out. */
  score_threshold?: number | undefined
}

export interface ResponseFileSearchHybridSearch {
  embedding_weight: number
  text_weight: number
}

/** Compares an attribute of the files. */
export interface ResponseComparisonFilter {
  key: string
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'
  /** A list for `in` and `nin`. */
  value: string | number | boolean | (string | number)[]
}

export interface ResponseCompoundFilter {
  type: 'and' | 'or'
  filters: (ResponseComparisonFilter | ResponseCompoundFilter)[]
}

export interface ResponseWebSearchTool {
  type: 'web_search' | 'web_search_2025_08_26'
  /** `false` answers from what is indexed or cached, without a request to the page. @default true */
  external_web_access?: boolean | undefined
  filters?: ResponseWebSearchFilters | null | undefined
  /** How much of the context window the results may take. @default 'medium' */
  search_context_size?: 'low' | 'medium' | 'high' | undefined
  user_location?: ResponseWebSearchUserLocation | null | undefined
}

export interface ResponseWebSearchFilters {
  /** With their subdomains; left out means all. */
  allowed_domains?: string[] | null | undefined
}

/** Roughly where the user is. */
export interface ResponseWebSearchUserLocation {
  type?: 'approximate' | undefined
  city?: string | null | undefined
  /** Two letters, ISO 3166-1. */
  country?: string | null | undefined
  region?: string | null | undefined
  /** Such as `Europe/Vienna`. */
  timezone?: string | null | undefined
}

/** The web search before `web_search`. */
export interface ResponseWebSearchPreviewTool {
  type: 'web_search_preview' | 'web_search_preview_2025_03_11'
  search_content_types?: ('text' | 'image')[] | undefined
  /** How much of the context window the results may take. @default 'medium' */
  search_context_size?: 'low' | 'medium' | 'high' | undefined
  user_location?: ResponseWebSearchPreviewUserLocation | null | undefined
}

export interface ResponseWebSearchPreviewUserLocation {
  type: 'approximate'
  city?: string | null | undefined
  /** Two letters, ISO 3166-1. */
  country?: string | null | undefined
  region?: string | null | undefined
  /** Such as `Europe/Vienna`. */
  timezone?: string | null | undefined
}

/** Lets the model use the tools of an MCP server, which has a `server_url` or a `tunnel_id`. */
export interface ResponseMcpTool {
  type: 'mcp'
  /** What its calls name it by. */
  server_label: string
  allowed_callers?: ResponseToolAllowedCaller[] | null | undefined
  allowed_tools?: string[] | ResponseMcpToolFilter | null | undefined
  /** An OAuth access token for the server; the API doesn't keep it. */
  authorization?: string | undefined
  /** @deprecated `server_url` and `tunnel_id` took its place. */
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint'
    | undefined
  /** Its tools are found by a tool search, rather than told to the model at once. */
  defer_loading?: boolean | undefined
  /** Sent to the server. */
  headers?: { [name: string]: string } | null | undefined
  /** @default 'always' */
  require_approval?: ResponseMcpToolApprovalFilter | 'always' | 'never' | null | undefined
  server_description?: string | undefined
  server_url?: string | undefined
  tunnel_id?: string | undefined
}

export interface ResponseMcpToolFilter {
  /** Tools that the server marks with `readOnlyHint`. */
  read_only?: boolean | undefined
  tool_names?: string[] | undefined
}

export interface ResponseMcpToolApprovalFilter {
  always?: ResponseMcpToolFilter | undefined
  never?: ResponseMcpToolFilter | undefined
}

/** Lets the model run Python. */
export interface ResponseCodeInterpreterTool {
  type: 'code_interpreter'
  /** The id of a container, or how to make one. */
  container: string | ResponseCodeInterpreterToolAuto
  allowed_callers?: ResponseToolAllowedCaller[] | null | undefined
}

export interface ResponseCodeInterpreterToolAuto {
  type: 'auto'
  /** Files that are put into the container. */
  file_ids?: string[] | undefined
  memory_limit?: ResponseContainerMemoryLimit | null | undefined
  network_policy?: ResponseContainerNetworkPolicy | undefined
}

export interface ResponseImageGenerationTool {
  type: 'image_generation'
  /** @default 'auto' */
  action?: 'generate' | 'edit' | 'auto' | undefined
  /** @default 'auto' */
  background?: 'transparent' | 'opaque' | 'auto' | undefined
  /** How long the image is thought about. @default that of the reasoning effort */
  complexity?: 'low' | 'medium' | 'high' | undefined
  /** Of a GIF. @default 9 */
  frame_count?: number | undefined
  /** Milliseconds, in tens, of a GIF. @default 200 */
  frame_duration_ms?: number | undefined
  /** How closely the images of the input are followed. @default 'low' */
  input_fidelity?: 'high' | 'low' | null | undefined
  /** Where to paint. */
  input_image_mask?: ResponseImageGenerationMask | undefined
  model?:
    | (string & {})
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-2.5-sunburst'
    | 'gpt-image-2.5-sunburst-2026-09-08'
    | 'gpt-image-2.5-flare'
    | 'gpt-image-2.5-flare-2026-09-08'
    | 'gpt-image-2.6-sunburst'
    | 'gpt-image-2.6-flare'
    | 'gpt-image-1.5'
    | 'chatgpt-image-latest'
    | undefined
  /** @default 'auto' */
  moderation?: 'auto' | 'low' | undefined
  /** Percent. @default 100 */
  output_compression?: number | undefined
  /** @default 'png' */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | undefined
  /** 0 to 3, for streams. @default 0 */
  partial_images?: number | undefined
  /** @default 'auto' */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | undefined
  /** @default 'auto' */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | undefined
  /** For `output_format: 'svg'`. */
  svg?: ResponseImageGenerationSVG | undefined
}

/** Has an `image_url` or a `file_id`. */
export interface ResponseImageGenerationMask {
  file_id?: string | undefined
  /** A URL, or the mask itself as a `data:` URL. */
  image_url?: string | undefined
}

export interface ResponseImageGenerationSVG {
  model?: string | undefined
  reasoning?: ResponseImageGenerationSVGReasoning | null | undefined
}

export interface ResponseImageGenerationSVGReasoning {
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | undefined
}

export interface ResponseComputerTool {
  type: 'computer'
}

/** The computer before `computer`. */
export interface ResponseComputerUsePreviewTool {
  type: 'computer_use_preview'
  /** Pixels. */
  display_height: number
  /** Pixels. */
  display_width: number
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser'
}

/** Lets the model run commands. */
export interface ResponseFunctionShellTool {
  type: 'shell'
  allowed_callers?: ResponseToolAllowedCaller[] | null | undefined
  environment?:
    | ResponseContainerAuto
    | ResponseLocalEnvironmentParam
    | ResponseContainerReference
    | null
    | undefined
}

/** The shell before `shell`, on your own machine. */
export interface ResponseLocalShellTool {
  type: 'local_shell'
}

/** Lets the model change files by diffs, which you apply. */
export interface ResponseApplyPatchTool {
  type: 'apply_patch'
  allowed_callers?: ResponseToolAllowedCaller[] | null | undefined
}

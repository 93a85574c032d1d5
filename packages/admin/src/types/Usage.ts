/** What was used between two points in time. */
export interface UsageBucket<Result> {
  /** Unix seconds; the first that is not in the bucket. */
  end_time: number
  object: 'bucket'
  /** One for each combination of what `group_by` names; none where nothing was used. */
  results: Result[]
  /** Unix seconds; the first that is in the bucket. */
  start_time: number
}

/** One page of buckets. */
export interface UsagePage<Result> {
  data: UsageBucket<Result>[]
  has_more: boolean
  /** The `page` of the next page; null on the last. */
  next_page: string | null
  object: 'page'
}

/** Which buckets to list. */
export interface UsageBucketParams {
  /** Unix seconds, included. */
  start_time: number
  /** Unix seconds, not included. */
  end_time?: number | undefined
  /** Buckets in a page. */
  limit?: number | undefined
  /** The `next_page` of the page before. */
  page?: string | undefined
  /** Only the usage of these projects. */
  project_ids?: string[] | undefined
}

/** Which usage to list, and in how wide buckets. */
export interface UsageParams extends UsageBucketParams {
  /**
   * Sets what `limit` may be: `1d` 31 buckets and 7 unless told, `1h` 168 and 24, `1m` 1 440 and 60.
   *
   * @default '1d'
   */
  bucket_width?: '1m' | '1h' | '1d' | undefined
}

/** Which usage to list, where it can be told apart by key and user. */
export interface UserUsageParams extends UsageParams {
  /** Only the usage with these keys. */
  api_key_ids?: string[] | undefined
  /** Only the usage by these users. */
  user_ids?: string[] | undefined
}

/** Which usage to list, where it can be told apart by model too. */
export interface ModelUsageParams extends UserUsageParams {
  /** Only the usage of these models. */
  models?: string[] | undefined
}

/** What a result may be grouped by; each field is null or absent unless `group_by` names it. */
export interface UsageGroup {
  project_id?: string | null | undefined
}

export interface UserUsageGroup extends UsageGroup {
  api_key_id?: string | null | undefined
  user_id?: string | null | undefined
}

export interface ModelUsageGroup extends UserUsageGroup {
  model?: string | null | undefined
}

/** What a request was made for; `unlabeled` where that is not known. */
export type UsageAPISource = 'agents_api' | 'unlabeled'

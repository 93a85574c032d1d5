/** One page of a list. */
export interface Page<Item> {
  object: 'list'
  data: Item[]
  has_more: boolean
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  /** The cursor of the next page, where that is not the id of an item. */
  next?: string | null | undefined
}

/** Parameters that the cursor lists share. */
export interface PageParams {
  /** Items in a page. */
  limit?: number | undefined
  /** By `created_at`. */
  order?: 'asc' | 'desc' | undefined
  /** The id of the item before the page. */
  after?: string | undefined
}

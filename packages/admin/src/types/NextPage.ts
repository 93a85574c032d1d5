import type { Page, PageParams } from '@oaix/core'

/** One page of a list whose cursor is not the id of an item. */
export interface NextPage<Item> extends Page<Item> {
  /** The `after` of the next page; null on the last. */
  next: string | null
}

/** Parameters that the lists with such a cursor share. */
export interface NextPageParams extends Omit<PageParams, 'after'> {
  /** The `next` of the page before. */
  after?: string | undefined
}

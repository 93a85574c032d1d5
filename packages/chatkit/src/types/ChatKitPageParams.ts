import type { PageParams } from '@oaix/core'

/** Up to 100 in a page, 20 by default, newest first. */
export interface ChatKitPageParams extends PageParams {
  /** The id of the item after the page. */
  before?: string | undefined
}

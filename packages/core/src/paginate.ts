import { type List, paginatePages } from './paginatePages.ts'
import type { Client, RequestOptions } from './types/Client.ts'

/**
 * Iterates over the items of a list, through all of its pages; requests the next page when its first item is asked
 * for.
 *
 * @example
 * for await (const file of paginate(listFiles, client, { limit: 100 })) console.log(file.filename)
 */
export async function* paginate<Params extends { readonly after?: string | undefined } | undefined, Item>(
  list: List<Params, Item>,
  client: Client,
  params?: NoInfer<Params>,
  options?: RequestOptions,
): AsyncGenerator<Item, void, undefined> {
  for await (const page of paginatePages(list, client, params, options)) yield* page.data
}

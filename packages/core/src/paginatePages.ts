import { OpenAIError } from './errors/OpenAIError.ts'
import type { Client, RequestOptions } from './types/Client.ts'
import type { Page } from './types/Page.ts'

interface CursorParams {
  readonly after?: string | undefined
}

/** A list function: one that takes a cursor and resolves to a page. */
export type List<Params, Item> = (
  client: Client,
  params: Params,
  options?: RequestOptions,
) => Promise<Page<Item>>

/**
 * Iterates over the pages of a list; requests the next page when it is asked for.
 *
 * Throws what the list function throws, and an `OpenAIError` where the server repeats a cursor.
 */
export async function* paginatePages<Params extends CursorParams | undefined, Item>(
  list: List<Params, Item>,
  client: Client,
  params?: NoInfer<Params>,
  options?: RequestOptions,
): AsyncGenerator<Page<Item>, void, undefined> {
  let after = params?.after
  const seen = new Set([after])
  for (;;) {
    const page = await list(client, { ...params, after } as Params, options)
    yield page
    const last = page.data.at(-1) as { id?: string } | undefined
    const cursor = page.next ?? page.last_id ?? last?.id
    if (!page.has_more || !cursor) return
    if (seen.has(cursor)) throw new OpenAIError('The list repeats a page')
    seen.add(cursor)
    after = cursor
  }
}

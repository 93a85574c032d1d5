/** The place of the item with this id, or -1; the last item where a server leaves the id out. */
export function findItem(items: readonly { id: string }[], id: string | null | undefined): number {
  return id == null ? items.length - 1 : items.findLastIndex((item) => item.id === id)
}

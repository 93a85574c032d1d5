/** The index that deltas call an entry by: its own `index`, or else its place. */
export function indexOfEntry(entry: unknown, place: number): number {
  const index = (entry as { index?: unknown } | null)?.index
  return typeof index === 'number' ? index : place
}
